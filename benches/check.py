#!/usr/bin/env python3
"""Measures `seloste check` in release mode: CPU on the example, and on a policy of 2,000 purposes.

Run it from anywhere: `benches/check.py [runs]`. It builds the program first.
"""

import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
BINARY = ROOT / "target/release/seloste"

HEAD = """seloste: 1
languages: [fi, en]
effective: 2026-03-01
controller:
  name: Esimerkki Oy
  business_id: 1234567-1
  address: Esimerkkikatu 1, 00100 Helsinki
  country: FI
  email: tietosuoja@esimerkki.example
dpo: none
data_categories:
  contact: [name, email, phone, postal_address]
  orders: [order_history, payment_status]
recipients:
  accounting: {role: processor, country: FI, category: {fi: Tilitoimisto, en: Accounting firm}}
registers:
"""

REGISTER = """  register-{0}:
    name: {{fi: Rekisteri {0}, en: Register {0}}}
    subjects: [customer]
    sources: [data_subject]
    automated_decisions: none
    purposes:
"""

PURPOSE = """      purpose-{0}-{1}:
        name: {{fi: Tilausten toimittaminen {1}, en: Delivering orders {1}}}
        description:
          fi: Toimitamme tilauksen {1} antamaasi osoitteeseen ja kerromme sen vaiheista sähköpostilla.
          en: We deliver order {1} to the address you gave and tell you of its progress by e-mail.
        legal_basis: contract
        data: [contact, orders]
        recipients: [accounting]
        retention: 2 years after last_purchase
        if_not_provided: {{fi: Emme voi toimittaa tilausta., en: We cannot deliver the order.}}
"""


def large(registers: int, purposes: int) -> str:
    """A policy of so many registers with so many purposes each."""
    parts = [HEAD]
    for register in range(registers):
        parts.append(REGISTER.format(register))
        parts.extend(PURPOSE.format(register, purpose) for purpose in range(purposes))
    return "".join(parts)


def once(project: pathlib.Path) -> float:
    """CPU in milliseconds of one check."""
    command = [BINARY, "check", "--quiet", "--short", "--today", "2026-11-23", "--project", project]
    silent = [(os.POSIX_SPAWN_OPEN, fd, "/dev/null", os.O_WRONLY, 0) for fd in (1, 2)]
    pid = os.posix_spawn(BINARY, command, os.environ, file_actions=silent)
    _, status, usage = os.wait4(pid, 0)
    if os.waitstatus_to_exitcode(status) > 1:
        sys.exit(f"the check failed with status {status}")
    return (usage.ru_utime + usage.ru_stime) * 1000


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    subprocess.run(["cargo", "build", "--release", "--quiet"], cwd=ROOT, check=True)
    with tempfile.TemporaryDirectory() as folder:
        big = pathlib.Path(folder)
        (big / "policy.yaml").write_text(large(10, 200))
        for name, project in (("the example", ROOT), ("2,000 purposes", big)):
            once(project)  # warms the disk's cache
            values = [once(project) for _ in range(runs)]
            print(f"{name}: CPU {statistics.median(values):.0f} ms (min {min(values):.0f}, max {max(values):.0f})")


if __name__ == "__main__":
    main()
