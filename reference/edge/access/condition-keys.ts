/** Paths of input members by the condition key that constrains them. */
export type ConditionKeys = Readonly<Record<string, string>>;

const taskList: ConditionKeys = { "swf:taskList.name": "taskList.name" };
const activityType: ConditionKeys = {
  "swf:activityType.name": "activityType.name",
  "swf:activityType.version": "activityType.version",
};
const workflowType: ConditionKeys = {
  "swf:workflowType.name": "workflowType.name",
  "swf:workflowType.version": "workflowType.version",
};
const filters: ConditionKeys = {
  "swf:tagFilter.tag": "tagFilter.tag",
  "swf:typeFilter.name": "typeFilter.name",
  "swf:typeFilter.version": "typeFilter.version",
};
const registration: ConditionKeys = {
  "swf:defaultTaskList.name": "defaultTaskList.name",
  "swf:name": "name",
  "swf:version": "version",
};
const tagList: ConditionKeys = {
  "swf:tagList.member.0": "tagList.0",
  "swf:tagList.member.1": "tagList.1",
  "swf:tagList.member.2": "tagList.2",
  "swf:tagList.member.3": "tagList.3",
  "swf:tagList.member.4": "tagList.4",
};
/** The pages on decisions give the keys of tags in a second form. */
const shortTagList: ConditionKeys = {
  "swf:tagList.0": "tagList.0",
  "swf:tagList.1": "tagList.1",
  "swf:tagList.2": "tagList.2",
  "swf:tagList.3": "tagList.3",
  "swf:tagList.4": "tagList.4",
};

/** What a policy can constrain, by operation and by decision type; what isn't named has nothing. Source: swf-dev-iam-api.html. */
export const conditionKeys: Readonly<Record<string, ConditionKeys>> = {
  CountClosedWorkflowExecutions: filters,
  CountOpenWorkflowExecutions: filters,
  CountPendingActivityTasks: taskList,
  CountPendingDecisionTasks: taskList,
  DeleteActivityType: activityType,
  DeleteWorkflowType: workflowType,
  DeprecateActivityType: activityType,
  DeprecateWorkflowType: workflowType,
  DescribeActivityType: activityType,
  DescribeWorkflowType: workflowType,
  ListClosedWorkflowExecutions: filters,
  ListOpenWorkflowExecutions: filters,
  PollForActivityTask: taskList,
  PollForDecisionTask: taskList,
  RegisterActivityType: registration,
  RegisterWorkflowType: registration,
  StartWorkflowExecution: { ...tagList, ...taskList, ...workflowType },
  UndeprecateActivityType: activityType,
  UndeprecateWorkflowType: workflowType,
  ScheduleActivityTask: { ...activityType, ...taskList },
  StartChildWorkflowExecution: { ...tagList, ...shortTagList, ...taskList, ...workflowType },
  ContinueAsNewWorkflowExecution: {
    ...tagList,
    ...shortTagList,
    ...taskList,
    "swf:workflowTypeVersion": "workflowTypeVersion",
    "swf:workflowType.version": "workflowTypeVersion",
  },
};
