"""Makes a virtual environment that holds the pinned Python clients, unless it is there, and prints its interpreter.

Usage: python3 install_clients.py FOLDER. Several processes may do so at once: one installs, the others wait for it.
"""

import fcntl
import hashlib
import subprocess
import sys
import venv
from pathlib import Path

requirements = Path(__file__).with_name("requirements.txt")


def install(folder: Path) -> Path:
    """Installs what is pinned into a subfolder named for it, and gives the interpreter there."""
    release = f"{sys.version_info.major}.{sys.version_info.minor}"
    digest = hashlib.sha256(requirements.read_bytes()).hexdigest()[:12]
    environment = folder / f"python-{release}-{digest}"
    interpreter = environment / "bin" / "python"
    finished = environment / "finished"
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / "python.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not finished.exists():
            venv.create(environment, clear=True, with_pip=True)
            pip = [interpreter, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
            subprocess.run([*pip, "--no-deps", "-r", requirements], check=True, stdout=sys.stderr)
            finished.touch()
    return interpreter


if __name__ == "__main__":
    print(install(Path(sys.argv[1])))
