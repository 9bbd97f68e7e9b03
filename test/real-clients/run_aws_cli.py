"""Runs commands of AWS CLI v1, each in a process of its own that was forked when the CLI was loaded: so none has to wait
for that. Reads a list of {"arguments", "environment"} as JSON from stdin, prints the list of what they left as JSON."""

import json
import multiprocessing
import os
import sys
import tempfile

import awscli.clidriver
import awscli.handlers
import botocore.auth
import botocore.httpsession


def run(command):
    """Gives the exit code and what was written."""
    os.environ.update(command["environment"])
    with tempfile.TemporaryFile() as stdout, tempfile.TemporaryFile() as stderr:
        os.dup2(stdout.fileno(), 1)
        os.dup2(stderr.fileno(), 2)
        sys.argv = ["aws", *command["arguments"]]
        code = awscli.clidriver.main()
        sys.stdout.flush()
        sys.stderr.flush()
        return {"code": code, "stdout": content(stdout), "stderr": content(stderr)}


def content(file):
    file.seek(0)
    return file.read().decode()


def main():
    commands = json.load(sys.stdin)
    fork = multiprocessing.get_context("fork")
    with fork.Pool(2 * os.cpu_count(), maxtasksperchild=1) as pool:
        json.dump(pool.map(run, commands, chunksize=1), sys.stdout)


if __name__ == "__main__":
    main()
