/// One instruction, and what userspace does at its first exit.
struct Row {
  enum Act {
    case nothing
    /// Other registers: a reset.
    case moveRIP
    /// The same registers once more.
    case rewrite
  }

  let name: String
  let code: [UInt8]
  var isMemory = false
  var isStepped = false
  var act = Act.nothing

  static let base: UInt64 = 0x10_0000
  static let source: UInt64 = 0x20_0000
  static let destination: UInt64 = 0x20_1000
  static let hole: UInt64 = 0xC000_0100

  private static let instructions: [Row] = [
    Row(name: "out dx, al", code: [0xEE]), Row(name: "out dx, ax", code: [0x66, 0xEF]),
    Row(name: "out dx, eax", code: [0xEF]), Row(name: "out 7eh, al", code: [0xE6, 0x7E]),
    Row(name: "in al, dx", code: [0xEC]), Row(name: "in ax, dx", code: [0x66, 0xED]),
    Row(name: "in eax, dx", code: [0xED]), Row(name: "outsb", code: [0x6E]),
    Row(name: "rep outsw", code: [0xF3, 0x66, 0x6F]),
    Row(name: "insb", code: [0x6C]), Row(name: "rep insw", code: [0xF3, 0x66, 0x6D]),
    Row(name: "mov [rdi], eax", code: [0x89, 0x07], isMemory: true),
    Row(name: "mov eax, [rdi]", code: [0x8B, 0x07], isMemory: true),
    Row(name: "mov al, [rdi]", code: [0x8A, 0x07], isMemory: true),
    Row(name: "add [rdi], eax", code: [0x01, 0x07], isMemory: true),
    Row(name: "movsb, device to device", code: [0xA4], isMemory: true),
    Row(name: "stosq to a device", code: [0x48, 0xAB], isMemory: true),
    Row(name: "rep movsb, device to device", code: [0xF3, 0xA4], isMemory: true),
  ]

  /// Each instruction plainly, stepped, and with new registers during its first exit.
  static let all: [Row] =
    instructions
    + instructions.map { row in
      var row = row
      row.isStepped = true
      return row
    }
    + instructions.filter { !$0.name.contains("device") && !$0.name.hasPrefix("add") }.flatMap { row in
      [Act.moveRIP, .rewrite].map { act in
        var row = row
        row.act = act
        return row
      }
    }

  var title: String {
    name + (isStepped ? ", stepped" : "")
      + (act == .moveRIP ? ", rip moved at the exit" : act == .rewrite ? ", registers rewritten at the exit" : "")
  }

  /// NOPs and HLTs behind the instruction, and where RIP is sent.
  var image: [UInt8] {
    let body = code + [0x90, 0xF4]
    return body + [UInt8](repeating: 0xF4, count: 0x200 - body.count)
  }

  var start: Registers {
    Registers(
      rip: Self.base, rax: 0xFFFF_FFFF_DEAD_BEEF, rcx: 5, rdx: 0x3333, rsi: isMemory ? Self.hole + 0x100 : Self.source,
      rdi: isMemory ? Self.hole : Self.destination)
  }

  /// Everything that userspace sees.
  func play(_ contestant: inout some Contestant) throws -> [String] {
    try contestant.set(start)
    if isStepped { try contestant.step() }
    var lines: [String] = []
    var isFirst = true
    var seen = try contestant.run()
    for _ in 0..<40 {
      lines.append("\(seen): \(try contestant.registers)")
      guard seen.isOpen || isStepped, seen != .halt else { break }
      if case .other = seen { break }
      // HLT under stepping is a debug exit on KVM, and the guest goes on behind it.
      if seen == .debug(Self.base + UInt64(code.count) + 1) { break }
      if seen.isOpen && isFirst && act != .nothing {
        var registers = try contestant.registers
        if act == .moveRIP { registers.rip = Self.base + 0x100 }
        try contestant.set(registers)
      }
      if seen.isOpen { isFirst = false }
      guard seen.isOpen else {
        seen = try contestant.run()
        continue
      }
      if isStepped {
        try contestant.answer()
        seen = try contestant.run()
      } else if let next = try contestant.complete() {
        seen = next
      } else {
        lines.append("complete: \(try contestant.registers)")
        seen = try contestant.run()
      }
    }
    return lines
  }
}
