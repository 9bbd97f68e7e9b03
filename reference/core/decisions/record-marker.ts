import type { RecordMarkerDecisionAttributes, RecordMarkerFailedCause } from "../../../generated/types.js";
import { defined } from "../defined.js";
import type { AttributesOf } from "../events/event.js";
import { record } from "../record.js";
import { recordAndWake } from "../wake.js";
import type { DecisionRule } from "./decision-rule.js";

/** Records a marker. */
export const recordMarker: DecisionRule<RecordMarkerDecisionAttributes, RecordMarkerFailedCause> = {
  enact: (scene, { markerName, details }) => {
    const { decisionTaskCompletedEventId } = scene;
    const attributes = { markerName, details, decisionTaskCompletedEventId };
    record(scene, "MarkerRecorded", defined<AttributesOf<"MarkerRecorded">>(attributes));
    return undefined;
  },

  fail: (scene, { markerName }, cause) => {
    const { decisionTaskCompletedEventId } = scene;
    recordAndWake(scene, "RecordMarkerFailed", { markerName, cause, decisionTaskCompletedEventId });
  },
};
