import X86

// The states that a processor begins in (Intel SDM vol. 3A, table 10-1).

extension Processor {
  /// Power-up and RESET: real mode at F000:FFF0, the fetch going to FFFF_FFF0h. The instruction count goes on.
  public mutating func reset() {
    self.system = SystemState()
    resetFloatingPoint()
    beginInRealMode()
  }

  /// INIT: as a reset, but MSRs, CR0's caching bits and vector registers are kept. EFER is cleared.
  public mutating func initialize() {
    let old = self.system
    self.system = SystemState()
    self.system.cr0 = CR0(rawValue: old.cr0.rawValue & 0x6000_0000).union(.extensionType)
    self.system.star = old.star
    self.system.lstar = old.lstar
    self.system.cstar = old.cstar
    self.system.sfmask = old.sfmask
    self.system.kernelGSBase = old.kernelGSBase
    self.system.tscAux = old.tscAux
    self.system.sysenterCS = old.sysenterCS
    self.system.sysenterESP = old.sysenterESP
    self.system.sysenterEIP = old.sysenterEIP
    self.system.pat = old.pat
    self.system.xcr0 = old.xcr0
    self.system.pkru = old.pkru
    self.system.pkrs = old.pkrs
    self.system.tscAdjust = old.tscAdjust
    self.system.apicBase = old.apicBase
    self.system.ghcbMSR = old.ghcbMSR
    self.system.notifyEnables = old.notifyEnables
    self.system.tscOffset = old.tscOffset
    beginInRealMode()
  }

  /// SIPI, after INIT: real mode at the first byte of page `vector`.
  public mutating func startUp(vector: UInt8) {
    self.system.cs.selector = UInt16(vector) << 8
    self.system.cs.base = UInt64(vector) << 12
    self.registers.rip = 0
  }

  private mutating func beginInRealMode() {
    self.system.cs = Segment(selector: 0xF000, attributes: 0x93, limit: 0xFFFF, base: 0xFFFF_0000)
    for segment in [SegmentRegister.ds, .es, .ss, .fs, .gs] {
      self.system[segment] = Segment(attributes: 0x93, limit: 0xFFFF)
    }
    self.system.ldtr = Segment(attributes: 0x82, limit: 0xFFFF)
    self.system.tr = Segment(attributes: 0x8B, limit: 0xFFFF)
    self.system.gdtr = DescriptorTable(limit: 0xFFFF)
    self.system.idtr = DescriptorTable(limit: 0xFFFF)
    self.registers = RegisterFile()
    self.registers.rip = 0xFFF0
    // Family, model and stepping.
    self.registers[.rdx] = UInt64(signature)
    forgetEvents()
    flushTranslations()
  }
}
