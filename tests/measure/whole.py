#!/usr/bin/env python3
"""Runs a command and writes elapsed seconds, processor seconds (user + system) of everything it started, and peak memory (MB) of its largest process.

usage: whole.py FILE COMMAND...
bubblewrap leaves its engine to whoever adopts orphans, so that time(1) never sees what the engine used: here we adopt them.
"""
import ctypes, os, resource, subprocess, sys, time

PR_SET_CHILD_SUBREAPER = 36
ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1)
started = time.monotonic()
command = subprocess.Popen(sys.argv[2:])
code = 0
while True:
    try:
        pid, status = os.wait()
    except ChildProcessError:
        break
    if pid == command.pid:
        code = os.waitstatus_to_exitcode(status)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
with open(sys.argv[1], "w") as file:
    print(time.monotonic() - started, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, file=file)
sys.exit(code if code >= 0 else 128 - code)
