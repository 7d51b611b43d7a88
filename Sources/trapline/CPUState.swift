import Machine
import X86

/// The state of a processor, a few registers in a line.
func describe(_ registers: RegisterFile, _ system: SystemState) -> String {
  var lines: [String] = []
  let all = GeneralRegister.allCases
  for first in stride(from: 0, to: all.count, by: 4) {
    lines.append(all[first..<first + 4].map { "\($0)=\(padded(registers[$0]))" }.joined(separator: " "))
  }
  lines.append(
    "rip=\(padded(registers.rip)) rflags=\(hexadecimal(registers.rflags.rawValue)) cpl=\(system.cpl)")
  lines.append(
    "cr0=\(hexadecimal(system.cr0.rawValue)) cr2=\(hexadecimal(system.cr2)) cr3=\(hexadecimal(system.cr3)) "
      + "cr4=\(hexadecimal(system.cr4.rawValue)) efer=\(hexadecimal(system.efer.rawValue))")
  lines.append(
    SegmentRegister.allCases.map { "\($0)=\(hexadecimal(UInt64(system[$0].selector)))" }.joined(separator: " ")
      + " tr=\(hexadecimal(UInt64(system.tr.selector)))")
  lines.append(
    "gdt=\(hexadecimal(system.gdtr.base)):\(hexadecimal(UInt64(system.gdtr.limit))) "
      + "idt=\(hexadecimal(system.idtr.base)):\(hexadecimal(UInt64(system.idtr.limit)))")
  return lines.joined(separator: "\n")
}

private func padded(_ value: UInt64) -> String {
  let digits = String(value, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
