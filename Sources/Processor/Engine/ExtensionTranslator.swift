import X86

extension Translator {
  /// The extensions of the integer set; false where CPUID does not offer the instruction.
  mutating func translateExtension() -> Bool {
    guard let (operation, feature) = extendedOperation, features.isSuperset(of: feature) else { return false }
    guard !operation.isVEX || mode.hasVEX else { return false }
    op.opcode = operation.isSystem ? .extendedSystem : .extended
    op.extra = operation.rawValue
    op.immediate = UInt64(bitPattern: instruction.immediate)
    var hasDestination = false
    for index in 0..<3 {
      switch instruction.operands[index].kind {
      case .memory: setAddress()
      // What VEX.vvvv names.
      case .general where isThird(index): op.immediate = UInt64(offset(index))
      case .general where index == 0 && instruction.operands[1].kind != .none:
        op.b = offset(0)
        hasDestination = true
      case .general: op.a = offset(index)
      default: break
      }
    }
    if hasDestination || instruction.operands[0].kind == .general { op.width = width(0) }
    return true
  }

  private func isThird(_ index: Int) -> Bool {
    switch instruction.mnemonic {
    case .andn, .pdep, .pext, .mulx: index == 1
    case .bextr, .bzhi, .sarx, .shlx, .shrx: index == 2
    case .blsi, .blsmsk, .blsr: index == 0
    default: false
    }
  }

  private var extendedOperation: (ExtendedOperation, Features)? {
    switch instruction.mnemonic {
    case .adcx: (.adcx, .adx)
    case .adox: (.adox, .adx)
    case .andn: (.andn, .bmi1)
    case .bextr: (.bextr, .bmi1)
    case .blsi: (.blsi, .bmi1)
    case .blsmsk: (.blsmsk, .bmi1)
    case .blsr: (.blsr, .bmi1)
    case .bzhi: (.bzhi, .bmi2)
    case .mulx: (.mulx, .bmi2)
    case .pdep: (.pdep, .bmi2)
    case .pext: (.pext, .bmi2)
    case .rorx: (.rorx, .bmi2)
    case .sarx: (.sarx, .bmi2)
    case .shlx: (.shlx, .bmi2)
    case .shrx: (.shrx, .bmi2)
    case .rdrand: (.random, .rdrand)
    case .rdseed: (.random, .rdseed)
    case .rdpid: (.rdpid, .rdpid)
    case .clflush: (.cacheLine, .clflush)
    case .clflushopt: (.cacheLine, .clflushopt)
    case .clwb: (.cacheLine, .clwb)
    case .movdiri: (.movdiri, .movdiri)
    case .movdir64b: (.movdir64b, .movdir64b)
    case .serialize: (.serialize, .serialize)
    case .clac: (.clac, .smap)
    case .stac: (.stac, .smap)
    case .invpcid: (.invpcid, .invpcid)
    case .rdpkru: (.rdpkru, .pku)
    case .wrpkru: (.wrpkru, .pku)
    default: nil
    }
  }
}
