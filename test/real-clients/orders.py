"""An order as a simpleflow workflow: a child workflow, a timer, and an activity that succeeds when it is tried again."""

import os
from pathlib import Path

from simpleflow import Workflow, activity, futures

defaults = {
    "task_list": "orders",
    "version": "1",
    "schedule_to_start_timeout": 600,
    "start_to_close_timeout": 600,
    "schedule_to_close_timeout": 1200,
    "heartbeat_timeout": 600,
}


@activity.with_attributes(**defaults)
def price(item, count):
    return {"tea": 3, "milk": 2}[item] * count


@activity.with_attributes(**defaults, retry=2)
def charge(amount):
    """The first card is always refused."""
    tried = Path(os.environ["ORDERS_FOLDER"]) / "tried"
    if not tried.exists():
        tried.touch()
        raise ConnectionError("the bank is out of reach")
    return f"charged {amount}"


class Packing(Workflow):
    name = "packing"
    version = "1"
    task_list = "orders"
    decision_tasks_timeout = "600"
    execution_timeout = "36000"

    def run(self, items):
        prices = [self.submit(price, item, count) for item, count in items]
        futures.wait(*prices)
        return sum(future.result for future in prices)


class Order(Workflow):
    name = "order"
    version = "1"
    task_list = "orders"
    decision_tasks_timeout = "600"
    execution_timeout = "36000"

    def run(self, items):
        packed = self.submit(Packing, items)
        rested = self.submit(self.start_timer("rest", 30))
        futures.wait(packed, rested)
        return self.submit(charge, packed.result).result
