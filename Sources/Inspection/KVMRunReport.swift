extension Report {
  /// The page that KVM shares with userspace, `struct kvm_run` (Linux, include/uapi/linux/kvm.h), as found after
  /// KVM_RUN; with the pages behind it the data of port I/O is shown too.
  ///
  /// - Throws: where it is too short to hold an exit.
  public init(kvmRun page: [UInt8]) throws(InspectionError) {
    guard page.count >= 288 else { throw .data("kvm-run: \(page.count) bytes; header and exit are 288") }
    func read(_ offset: Int, _ count: Int) -> UInt64 {
      page[offset..<offset + count].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    let names = [
      "unknown", "exception", "io", "hypercall", "debug", "hlt", "mmio", "irq-window-open", "shutdown", "fail-entry",
      "intr", "set-tpr", "tpr-access", "s390-sieic", "s390-reset", "dcr", "nmi", "internal-error", "osi", "papr-hcall",
      "s390-ucontrol", "watchdog", "s390-tsch", "epr", "system-event", "s390-stsi", "ioapic-eoi", "hyperv", "arm-nisv",
      "x86-rdmsr", "x86-wrmsr", "dirty-ring-full", "ap-reset-hold", "x86-bus-lock", "xen", "riscv-sbi", "riscv-csr",
      "notify", "loongarch-iocsr", "memory-fault", "tdx",
    ]
    let reason = Int(read(8, 4))
    self.init()
    add("format", "kvm-run")
    add("exit-reason", number: UInt64(reason))
    add("exit", names[safe: reason] ?? "unknown")
    add("immediate-exit", flag: page[1] != 0)
    add("ready-for-interrupt", flag: page[12] != 0)
    add("if", flag: page[13] != 0)
    add("flags", hex: read(14, 2))
    add("cr8", hex: read(16, 8))
    add("apic-base", hex: read(24, 8))
    switch reason {
    case 2:
      guard page[32] < 2 else { throw .data("kvm-run: io direction is \(page[32]), not 0 or 1") }
      guard [1, 2, 4].contains(page[33]) else { throw .data("kvm-run: io size is \(page[33]), not 1, 2 or 4") }
      let count = read(36, 4)
      add("direction", page[32] == 0 ? "in" : "out")
      add("width", number: page[33])
      add("port", hex: read(34, 2))
      add("count", number: count)
      let offset = read(40, 8)
      add("data-offset", hex: offset)
      let length = count * UInt64(page[33])
      if page[32] == 1, offset <= UInt64(page.count), length <= UInt64(page.count) - offset {
        let data = page[Int(offset)..<Int(offset + length)]
        add("data", data.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())
      }
    case 6:
      let length = read(48, 4)
      guard length <= 8 else { throw .data("kvm-run: mmio length is \(length), not 8 or less") }
      guard page[52] < 2 else { throw .data("kvm-run: mmio is_write is \(page[52]), not 0 or 1") }
      add("gpa", hex: read(32, 8))
      add("direction", page[52] == 0 ? "read" : "write")
      add("width", number: length)
      if page[52] == 1 { add("data", hex: read(40, Int(length))) }
    case 3:
      add("number", hex: read(32, 8))
      add("arguments", .list((0..<6).map { .hex(read(40 + 8 * $0, 8)) }))
    case 1:
      add("vector", number: read(32, 4))
      add("error-code", hex: read(36, 4))
    case 9: add("hardware-reason", hex: read(32, 8))
    case 0: add("hardware-reason", hex: read(32, 8))
    case 17: add("suberror", number: read(32, 4))
    case 24: add("type", number: read(32, 4))
    case 29, 30:
      add("msr", hex: read(44, 4))
      add("reason", hex: read(40, 4))
      if reason == 30 { add("data", hex: read(48, 8)) }
    case 39:
      add("fault-flags", hex: read(32, 8))
      add("gpa", hex: read(40, 8))
      add("byte-count", hex: read(48, 8))
    default: break
    }
  }
}
