"""Makes calls with boto3 as it is told to, each in a thread of its own.

Reads the settings as a line of JSON from stdin, then orders, a line each; writes a line of JSON for each of them, in
the order in which they come to their end. Ends with its input.
"""

import json
import sys
import threading
from datetime import datetime

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError, ConnectionError, HTTPClientError

names = threading.local()
making = threading.Lock()
writing = threading.Lock()


def write(answer):
    with writing:
        print(json.dumps(answer), flush=True)


class Clients:
    """A client for each key."""

    def __init__(self, settings):
        self.settings = settings
        self.session = boto3.Session()
        self.known = {}

    def client_for(self, key):
        name = json.dumps(key)
        with making:
            if name not in self.known:
                self.known[name] = self.make(key)
            return self.known[name]

    def make(self, key):
        client = self.session.client(
            "swf",
            endpoint_url=self.settings["endpoint"],
            region_name=self.settings["region"],
            aws_access_key_id=key["accessKeyId"],
            aws_secret_access_key=key["secretAccessKey"],
            aws_session_token=key.get("sessionToken"),
            config=Config(
                proxies={"http": self.settings["proxy"]},
                retries={"total_max_attempts": 1},
                max_pool_connections=2000,
                read_timeout=None,
                connect_timeout=None,
            ),
        )
        client.meta.events.register("before-send.swf", self.name_call)
        return client

    def name_call(self, request, **_):
        """Comes after signing."""
        request.headers[self.settings["header"]] = names.call


def call(client, order):
    """Gives what the client made of the answer, or why there was none."""
    method = getattr(client, order["method"], None)
    if method is None:
        return {"raised": "AttributeError", "message": f"boto3 {boto3.__version__} has no {order['method']}"}
    try:
        output = method(**order["input"])
    except ClientError as error:
        return {"raised": type(error).__name__, "message": str(error)}
    except (ConnectionError, HTTPClientError) as error:
        return {"broken": f"can't reach its proxy: {error}"}
    except Exception as error:
        return {"raised": type(error).__name__, "message": str(error)}
    output.pop("ResponseMetadata", None)
    return {"returned": with_seconds(output)}


def signature(client, order):
    """Gives what the method says it takes."""
    if not hasattr(client, order["method"]):
        return {"method": None, "parameters": [], "required": []}
    operation = client.meta.method_to_api_mapping[order["method"]]
    shape = client.meta.service_model.operation_model(operation).input_shape
    return {
        "method": order["method"],
        "parameters": sorted(shape.members),
        "required": sorted(shape.required_members),
    }


def with_seconds(value):
    if isinstance(value, datetime):
        return value.timestamp()
    if isinstance(value, list):
        return [with_seconds(item) for item in value]
    if isinstance(value, dict):
        return {member: with_seconds(below) for member, below in value.items()}
    return value


def serve(clients, order):
    names.call = order["id"]
    try:
        client = clients.client_for(order["credentials"])
        does = signature if order.get("signature") else call
        answer = does(client, order)
    except Exception as error:
        answer = {"broken": f"{type(error).__name__}: {error}"}
    write({"id": order["id"], **answer})


def main():
    threading.stack_size(512 * 1024)
    clients = Clients(json.loads(sys.stdin.readline()))
    write({"ready": boto3.__version__})
    for line in sys.stdin:
        threading.Thread(target=serve, args=(clients, json.loads(line)), daemon=True).start()


main()
