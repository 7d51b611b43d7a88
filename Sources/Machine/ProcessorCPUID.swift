import X86

// What CPUID says of one processor among the others, and of its local APIC.
extension CPUIDTable {
  /// The table as processor `number` of `count` has it: its APIC ID in leaf 1, the topology in leaf 0Bh (Intel SDM
  /// vol. 2A, CPUID), and the local APIC's features, x2APIC and the TSC-deadline timer among them.
  func forProcessor(_ number: UInt32, of count: UInt32) -> CPUIDTable {
    var table = self
    table.update(1) { leaf in
      leaf.ebx = leaf.ebx & 0xFFFF | (number & 0xFF) << 24 | (count & 0xFF) << 16
      if count > 1 { leaf.edx |= 1 << 28 }
    }
    // One thread in a core, the cores in one package.
    let width = UInt32(truncatingIfNeeded: 32 - (max(count, 1) - 1).leadingZeroBitCount)
    table.entries.removeAll { $0.leaf == 0xB }
    table.entries.append(.init(0xB, 0, CPUIDResult(eax: 0, ebx: 1, ecx: 1 << 8, edx: number)))
    table.entries.append(.init(0xB, 1, CPUIDResult(eax: width, ebx: count, ecx: 2 << 8 | 1, edx: number)))
    table.entries.append(.init(0xB, nil, CPUIDResult(edx: number)))
    return table
  }

  /// The table with the bit that says whether there is a local APIC: it goes with IA32_APIC_BASE.
  func withLocalAPIC(_ isEnabled: Bool) -> CPUIDTable {
    var table = self
    table.update(1) { $0.edx = isEnabled ? $0.edx | 1 << 9 : $0.edx & ~(1 << 9) }
    return table
  }

  private mutating func update(_ leaf: UInt32, _ change: (inout CPUIDResult) -> Void) {
    for index in entries.indices where entries[index].leaf == leaf { change(&entries[index].result) }
  }
}
