"""Runs each case of a file in Bochs' processor (PyPI: bochscpu-python), one instruction, and writes what came of it.

usage: bochs.py CASES RESULTS

Both files have one JSON object a line; CaseFile.swift says what is in them.
"""

import ctypes
import json
import os
import signal
import sys

import bochscpu
import bochscpu.memory

GENERAL = "rax rcx rdx rbx rsp rbp rsi rdi r8 r9 r10 r11 r12 r13 r14 r15".split()
SEGMENTS = "es cs ss ds fs gs ldtr tr".split()
CONTROL = "cr0 cr2 cr3 cr4 cr8 efer star lstar cstar sfmask sysenter_cs sysenter_esp sysenter_eip kernel_gs_base".split()
CONTROL += "dr0 dr1 dr2 dr3 dr6 dr7 xcr0 tsc_aux".split()
PAGE = 4096


class Memory:
    """The guest's RAM; any other page is there from its first touch on, and noted."""

    def __init__(self, image):
        self.image = image
        self.host = []
        self.beyond = False
        self.scratch = {}
        for number in range(len(image) // PAGE):
            host = bochscpu.memory.allocate_host_page()
            bochscpu.memory.page_insert(number * PAGE, host)
            self.host.append(host)

    def missing(self, address):
        self.beyond = True
        address &= ~(PAGE - 1)
        host = bochscpu.memory.allocate_host_page()
        self.scratch[address] = host
        bochscpu.memory.page_insert(address, host)

    def prepare(self, changes):
        content = bytearray(self.image)
        for address, text in changes:
            data = bytes.fromhex(text)
            content[address : address + len(data)] = data
        self.before = bytes(content)
        self.beyond = False
        for address, host in self.scratch.items():
            bochscpu.memory.page_remove(address)
            bochscpu.memory.release_host_page(host)
        self.scratch = {}
        for number, host in enumerate(self.host):
            ctypes.memmove(host, self.before[number * PAGE : (number + 1) * PAGE], PAGE)

    def changes(self):
        found = []
        for number, host in enumerate(self.host):
            old = self.before[number * PAGE : (number + 1) * PAGE]
            new = ctypes.string_at(host, PAGE)
            if old == new:
                continue
            for offset in range(0, PAGE, 8):
                if old[offset : offset + 8] != new[offset : offset + 8]:
                    found.append([number * PAGE + offset, new[offset : offset + 8].hex()])
        return found


def segment(values):
    """Attributes come as in a VMCB; Bochs has them as in a descriptor."""
    selector, attributes, limit, base = values
    made = bochscpu.Segment()
    made.selector = selector
    made.attr = attributes & 0xFF | (attributes & 0xF00) << 4
    made.limit = limit
    made.base = base
    made.present = bool(attributes & 0x80)
    return made


def table(values):
    made = bochscpu.GlobalSegment()
    made.base, made.limit = values
    return made


def described(made):
    attributes = made.attr & 0xFF | made.attr >> 4 & 0xF00
    if not made.present:
        attributes &= ~0x80
    return [made.selector, attributes, made.limit, made.base]


def run(session, memory, case):
    memory.prepare(case["memory"])
    state = session.cpu.state
    for name, value in zip(GENERAL, case["general"]):
        setattr(state, name, value)
    for name, value in zip(SEGMENTS, case["segments"]):
        setattr(state, name, segment(value))
    for name in CONTROL:
        if name in case["control"]:
            setattr(state, name, case["control"][name])
    state.rip, state.rflags = case["rip"], case["rflags"]
    state.gdtr, state.idtr = table(case["gdtr"]), table(case["idtr"])
    session.cpu.state = state

    events = []
    end = {}

    def finish(active):
        if end:
            return
        now = active.cpu.state
        end["general"] = [getattr(now, name) for name in GENERAL]
        end["segments"] = [described(getattr(now, name)) for name in SEGMENTS]
        end["control"] = {name: getattr(now, name) for name in CONTROL}
        end["rip"], end["rflags"] = now.rip, now.rflags
        end["gdtr"], end["idtr"] = [now.gdtr.base, now.gdtr.limit], [now.idtr.base, now.idtr.limit]
        end["memory"] = memory.changes()

    def before(active, number, instruction):
        # The first of a handler: what the exception did is done.
        if events:
            finish(active)
            active.stop()

    def after(active, number, instruction):
        finish(active)
        active.stop()

    def exception(active, number, vector, code):
        events.append(vector)
        if len(events) > 4:
            active.stop()

    def stop(active, *_):
        end["stopped"] = True
        active.stop()

    hook = bochscpu.Hook()
    hook.before_execution, hook.after_execution = before, after
    hook.exception, hook.hlt, hook.reset, hook.mwait = exception, stop, stop, stop
    session.run([hook])
    end["events"] = events
    end["beyond"] = memory.beyond
    return end


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        lines = file.read().splitlines()
    image = bytes.fromhex(json.loads(lines[0])["image"])
    batch = json.loads(lines[0])["batch"]
    with open(sys.argv[2], "w", encoding="utf-8") as results:
        # Bochs keeps what it has decoded by its address, and is not told that it changed: in a batch no two cases begin at
        # the same place, and each batch has a process of its own.
        begin, end = 1, min(1 + batch, len(lines))
        while begin < len(lines):
            done = judge(image, lines[begin:end], results)
            begin += done
            if begin < end:
                # Bochs gave up on this one.
                results.write('{"events": [], "beyond": true, "stopped": true}\n')
                begin += 1
            if begin == end:
                end = min(begin + batch, len(lines))


def judge(image, cases, results):
    """Runs cases in a process of their own; returns how many came to their end."""
    results.flush()
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        # It complains of what it was asked to do.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        memory = Memory(image)
        session = bochscpu.Session()
        session.missing_page_handler = memory.missing
        for case in cases:
            # Some never end there.
            signal.alarm(2)
            results.write(json.dumps(run(session, memory, json.loads(case))) + "\n")
            results.flush()
            os.write(writer, b".")
        os._exit(0)
    os.close(writer)
    done = 0
    while piece := os.read(reader, 4096):
        done += len(piece)
    os.close(reader)
    os.waitpid(child, 0)
    return done


main()
# Its binding complains of its own leaks.
os._exit(0)
