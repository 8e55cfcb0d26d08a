"""Runs commands that write, lets a system call of theirs fail or kills them, and looks at what is there afterwards."""
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter

root, jar, work, seconds, seed = sys.argv[1:]
random.seed(int(seed))
JAVA = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Dratecard.today=2026-06-01", "-jar", jar]
SAMPLES = os.path.join(root, "src/test/resources")
ROWS = 40_000
HANGS = 900
# What a write to disk can fail with. Calls that Java makes for itself as it starts are not among these, but for openat and write
ERRORS = {
    "write": ["ENOSPC", "EIO", "EDQUOT", "EINTR"],
    "pwrite64": ["ENOSPC", "EIO"],
    "fsync": ["EIO", "ENOSPC"],
    "fdatasync": ["EIO", "ENOSPC"],
    "rename": ["EIO", "EACCES", "EXDEV"],
    "link": ["EPERM", "EMLINK", "EIO"],
    "unlink": ["EACCES", "EIO"],
    "mkdir": ["ENOSPC", "EACCES"],
    "chmod": ["EPERM"],
    "fchmod": ["EPERM"],
    "ftruncate": ["EIO"],
    "openat": ["EMFILE", "EACCES", "ENOSPC"],
}
BUG = re.compile(rb"Exception|\bat io\.github\.|this is a bug")


def run(words, before=()):
    return subprocess.run([*before, *JAVA, *words], capture_output=True, env=ENVIRONMENT, cwd=work, timeout=HANGS)


def data_state(folder):
    """What the tables answer, whichever files hold them."""
    listed = run(["tables", "list", "--format", "csv", "--data", folder])
    lines = ["price", "99213", "80048", "J9271", "--pos", "11", "--component", "professional", "--format", "json"]
    priced = run([*lines, "--date", "2026-02-01", "--data", folder])
    return listed.returncode, listed.stdout, priced.returncode, priced.stdout, priced.stderr


def file_state(folder):
    with open(os.path.join(folder, "out"), "rb") as file:
        return file.read()


def leftovers(folder):
    return [name for name in os.listdir(folder) if name.endswith(".part")]


def staged(folder):
    return [at for at, _, names in os.walk(folder) if os.path.basename(at) == "staging" or "staging" in names]


class Job:
    """A command that writes, the state that it begins with, and how to look at it."""

    def __init__(self, name, words, state, left, prepare, spared=()):
        self.name, self.words, self.state, self.left = name, words, state, left
        self.begin = os.path.join(work, name + ".begin")
        self.folder = os.path.join(work, name)
        os.makedirs(self.begin)
        prepare(self.begin)
        self.old = state(self.begin)
        self.reset()
        start = time.monotonic()
        told = run(self.argv())
        self.takes = time.monotonic() - start
        self.exit, self.new = told.returncode, state(self.folder)
        if self.old == self.new or left(self.folder):
            sys.exit(f"{name}: the run changes nothing, or leaves something: {told.stderr!r}")
        self.calls = {call: count for call, count in self.counted().items() if call not in spared} if STRACE else {}

    def argv(self):
        return [word.replace("{}", self.folder) for word in self.words]

    def reset(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(self.begin, self.folder, symlinks=True)

    def counted(self):
        """How often a run makes each call."""
        self.reset()
        log = os.path.join(work, "strace.log")
        names = ",".join(ERRORS)
        run(self.argv(), ["strace", "-f", "-qq", "--seccomp-bpf", "-o", log, "-e", "trace=" + names])
        with open(log, errors="replace") as file:
            return Counter(match[1] for match in map(re.compile(r"\d+ +(\w+)\(").match, file) if match)

    def fault(self):
        call = random.choice(sorted(self.calls))
        error = random.choice(ERRORS[call])
        count = random.randint(1, self.calls[call])
        self.reset()
        # A call that is interrupted is made again, and without open files Java does not start
        more = "" if call == "openat" or error == "EINTR" else random.choice(["", "+"])
        inject = f"inject={call}:error={error}:when={count}{more}"
        told = run(self.argv(), ["strace", "-f", "-qq", "--seccomp-bpf", "-o", "/dev/null", "-e", "trace=" + call, "-e", inject])
        self.judge(inject, told)

    def kill(self):
        self.reset()
        delay = random.uniform(0.1, 1.1) * self.takes
        process = subprocess.Popen(
            [*JAVA, *self.argv()], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=ENVIRONMENT, cwd=work
        )
        try:
            process.wait(delay)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
        self.judge(f"kill after {delay:.3f} s", None, process.wait() == self.exit)

    def judge(self, what, told, finished=False):
        state = self.state(self.folder)
        counts[self.name, "old" if state == self.old else "new"] += 1
        if state != self.old and state != self.new:
            self.fail(what, "a state that is neither the old nor the new", told)
        if told is not None and BUG.search(told.stderr) and b"openat" not in what.encode():
            self.fail(what, "a trace or a bug", told)
        if (finished or told is not None and told.returncode == self.exit == 0) and state != self.new:
            self.fail(what, "it says that it succeeded and did not", told)
        again = run(self.argv())
        if again.returncode != self.exit or self.state(self.folder) != self.new or self.left(self.folder):
            self.fail(what, f"the next run does not put it right, leaves {self.left(self.folder)}", again)

    def fail(self, what, why, told):
        kept = os.path.join(work, "failed")
        shutil.rmtree(kept, ignore_errors=True)
        shutil.copytree(self.folder, kept, symlinks=True)
        said = "" if told is None else f"\nexit {told.returncode}: {told.stderr.decode(errors='replace')[-2000:]}"
        sys.exit(f"{self.name}, {what}: {why}; what is there is kept in {kept}{said}")


def old_tables(folder):
    if run(["import", os.path.join(SAMPLES, "cms-services"), "--data", folder]).returncode:
        sys.exit("the first import failed")


def old_answer(folder):
    with open(os.path.join(folder, "out"), "w") as file:
        file.write("an earlier answer\n")


def rows():
    name = os.path.join(work, "rows.csv")
    with open(os.path.join(root, "data/gpci/2026/gpci.csv")) as file:
        places = ["-".join(line.split(",")[:3]) for line in file.readlines()[1:]]
    with open(name, "w") as file:
        file.write("id,code,locality,site,date\n")
        for i in range(ROWS):
            code, site = random.choice(["62330", "62331", "C1889", "99999"]), random.choice(["asc", "hospital", "office"])
            file.write(f"{i},{code},{random.choice(places)},{site},2026-0{random.randint(1, 9)}-01\n")
    return name


ENVIRONMENT = {**os.environ, "HOME": work, "XDG_DATA_HOME": os.path.join(work, "home")}
STRACE = bool(shutil.which("strace")) and run(["--version"], ["strace", "-f", "-qq", "-o", "/dev/null"]).returncode == 0
counts = Counter()
out = os.path.join("{}", "out")
jobs = [
    Job("import", ["import", os.path.join(SAMPLES, "cms-kinds/CLFS_2026_Q1V1.csv"), "--data", "{}"], data_state, staged, old_tables),
    # Of several files, one that cannot be opened is named, and the others come in
    Job("folder", ["import", os.path.join(SAMPLES, "cms-kinds"), os.path.join(SAMPLES, "cms-physician"), "--data", "{}"],
        data_state, staged, old_tables, ["openat"]),
    Job("batch", ["batch", rows(), "-o", out, "--format", "csv"], file_state, leftovers, old_answer),
    Job("schedule", ["schedule", "--all", "--localities", "all", "-o", out, "--format", "csv"], file_state, leftovers, old_answer),
    Job("page", ["page", "mild", "-o", out], file_state, leftovers, old_answer),
]
end = time.monotonic() + float(seconds)
kinds = ["fault", "kill"] if STRACE else ["kill"]
spent = Counter()
while time.monotonic() < end:
    # Each gets the same time: a page takes ten times as long as a schedule
    job = min(jobs, key=lambda each: spent[each.name])
    start = time.monotonic()
    for kind in kinds:
        getattr(job, kind)()
        counts[job.name, kind] += 1
    spent[job.name] += time.monotonic() - start
for job in jobs:
    told = ", ".join(f"{counts[job.name, kind]} {kind}s" for kind in kinds)
    print(f"{job.name}: {told}; afterwards {counts[job.name, 'old']} old, {counts[job.name, 'new']} new, none else")
