"""Where the programs from PyPI live that benchmarks compare with."""
import os
import subprocess
import venv


def python(folder, *packages):
    """The interpreter of $GRAPH_BENCH_ENV, or of a new environment in `folder` that has `packages`."""
    shared = os.environ.get("GRAPH_BENCH_ENV")
    if shared:
        return os.path.join(shared, "bin", "python")
    made = os.path.join(folder, "venv")
    venv.create(made, with_pip=True)
    interpreter = os.path.join(made, "bin", "python")
    install = [interpreter, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *packages]
    subprocess.run(install, check=True, stderr=subprocess.DEVNULL)
    return interpreter
