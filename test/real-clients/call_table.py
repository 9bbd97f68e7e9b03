"""Makes every call of a table with boto3: reads the table as JSON from stdin, prints the list of answers as JSON."""

import json
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime

import boto3
from botocore import xform_name
from botocore.config import Config
from botocore.exceptions import ClientError


def client_of(table, name):
    key = table["credentials"][name]
    return boto3.client(
        "swf",
        endpoint_url=table["endpoint"],
        region_name=table["region"],
        aws_access_key_id=key["accessKeyId"],
        aws_secret_access_key=key["secretAccessKey"],
        config=Config(retries={"total_max_attempts": 1}, max_pool_connections=8),
    )


def answer_to(client, call):
    try:
        output = getattr(client, xform_name(call["operation"]))(**call["input"])
    except ClientError as error:
        return fault_of(client, error)
    del output["ResponseMetadata"]
    return {"output": with_seconds(output)}


def fault_of(client, error):
    code = error.response["Error"]["Code"]
    modelled = hasattr(client.exceptions, code) and isinstance(error, getattr(client.exceptions, code))
    status = error.response["ResponseMetadata"]["HTTPStatusCode"]
    return {"fault": type(error).__name__ if modelled else f"untyped {code}", "status": status}


def with_seconds(value, name=""):
    """A time that boto3 leaves a number stays out, so that it is missed."""
    if isinstance(value, datetime):
        return value.timestamp()
    if isinstance(value, list):
        return [with_seconds(item) for item in value]
    if isinstance(value, dict):
        return {member: with_seconds(below, member) for member, below in value.items()}
    return None if name.endswith(("Date", "Timestamp")) else value


def main():
    table = json.load(sys.stdin)
    clients = {name: client_of(table, name) for name in table["credentials"]}
    with ThreadPoolExecutor(8) as pool:
        answers = pool.map(
            lambda call: answer_to(clients["restricted" if call.get("restricted") else "own"], call),
            table["calls"],
        )
        json.dump(list(answers), sys.stdout)


main()
