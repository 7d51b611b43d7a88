import Testing
import X86

/// The access that an IN, OUT, INS or OUTS makes when DX holds `dx`: what Processor and the guest handlers form.
private func portAccess(_ digits: String, dx: UInt16 = 0x3333) throws -> PortAccess {
  let instruction = try decoded(bytes(digits)).get()
  let isRead = instruction.mnemonic == .in || instruction.mnemonic == .ins
  let isString = instruction.attributes.contains(.string)
  let isImmediate = !isString && instruction.opcode < 0xEC
  return PortAccess(
    port: isImmediate ? UInt16(truncatingIfNeeded: instruction.immediate) : dx, direction: isRead ? .read : .write,
    width: instruction.operandWidth, isString: isString, isRepeated: isString && instruction.isRepeated,
    isImmediate: isImmediate, addressWidth: instruction.addressWidth,
    segment: isRead && isString ? .es : instruction.segmentOverride ?? .ds)
}

/// Calls `body` with every port-I/O access that there is.
private func forEachPortAccess(_ body: (PortAccess) -> Bool) -> PortAccess? {
  for port in 0...UInt16.max {
    for direction in [Direction.read, .write] {
      for width in [Width.byte, .word, .dword] {
        for isImmediate in [false, true] where !isImmediate || port < 0x100 {
          let access = PortAccess(port: port, direction: direction, width: width, isImmediate: isImmediate)
          if !body(access) { return access }
        }
        for addressWidth in [Width.word, .dword, .qword] {
          for isRepeated in [false, true] {
            for segment in SegmentRegister.allCases where direction == .write || segment == .es {
              let access = PortAccess(
                port: port, direction: direction, width: width, isString: true, isRepeated: isRepeated,
                addressWidth: addressWidth, segment: segment)
              if !body(access) { return access }
            }
          }
        }
      }
    }
  }
  return nil
}

@Suite struct SVMFormatTests {
  /// Worked examples of REFERENCE §4, and one for each remaining bit.
  @Test(
    arguments: [
      ("ed", 0x3333_0241), ("e4 80", 0x0080_0211), ("f3 6e", 0x3333_0E1C),
      ("ee", 0x3333_0210), ("66ef", 0x3333_0220), ("6c", 0x3333_0215), ("f36c", 0x3333_021D), ("67f3656f", 0x3333_154C),
      ("646e", 0x3333_1214), ("48ed", 0x3333_0241), ("e7 ff", 0x00FF_0240), ("67ec", 0x3333_0111),
    ] as [(String, UInt64)]) func exitInfo1(_ digits: String, _ expected: UInt64) throws
  {
    #expect(IOExitInfo1(try portAccess(digits)).rawValue == expected)
  }

  @Test func exitInfo1RoundTrip() {
    let failure = forEachPortAccess { access in
      var expected = access
      expected.isImmediate = false  // The format has no bit for it.
      return IOExitInfo1(access).access == expected
    }
    #expect(failure == nil)
  }

  /// Every pattern of the low half either contradicts itself or means what its bits say.
  @Test func exitInfo1EveryPattern() {
    for low in 0...UInt64(0xFFFF) {
      let raw = 0xABCD_0000 | low
      let sizes = low >> 4 & 7
      let addresses = low >> 7 & 7
      let isString = low & 4 != 0
      let isSound =
        low & 0xE002 == 0 && [1, 2, 4].contains(sizes) && low >> 10 & 7 < 6
        && ([1, 2, 4].contains(addresses) || addresses == 0 && !isString)
      guard let access = IOExitInfo1(rawValue: raw).access else {
        if isSound { Issue.record("\(raw) has a meaning") }
        continue
      }
      let again = IOExitInfo1(access).rawValue
      let kept: UInt64 = isString ? ~0 : ~0x1C08 & (addresses == 0 ? ~0x380 : ~0)
      if !isSound || again & kept != raw & kept { Issue.record("\(raw) became \(again)") }
    }
    for bit in 32..<64 { #expect(IOExitInfo1(rawValue: 0x3333_0241 | 1 << UInt64(bit)).access == nil) }
  }

  /// REFERENCE §4.
  @Test func exitCodes() {
    let codes: [(SVMExitCode, UInt64)] = [
      (.readDR7, 0x27), (.writeDR7, 0x37), (.exceptionBase, 0x40), (.debugException, 0x41), (.alignmentCheck, 0x51),
      (.interrupt, 0x60), (.nonMaskableInterrupt, 0x61), (.virtualInterrupt, 0x64), (.rdtsc, 0x6E), (.rdpmc, 0x6F),
      (.cpuid, 0x72), (.iret, 0x74), (.invd, 0x76), (.pause, 0x77), (.hlt, 0x78), (.ioio, 0x7B), (.msr, 0x7C),
      (.shutdown, 0x7F), (.vmmcall, 0x81), (.rdtscp, 0x87), (.wbinvd, 0x89), (.monitor, 0x8A), (.mwait, 0x8B),
      (.xsetbv, 0x8D), (.nestedPageFault, 0x400), (.vmgexit, 0x403), (.pageNotValidated, 0x404),
      (.mmioRead, 0x8000_0001), (.mmioWrite, 0x8000_0002), (.nmiComplete, 0x8000_0003), (.apHaltLoop, 0x8000_0004),
      (.apJumpTable, 0x8000_0005), (.pageStateChange, 0x8000_0010), (.hypervisorFeatures, 0x8000_FFFD),
      (.terminate, 0x8000_FFFE), (.unsupported, 0x8000_FFFF),
    ]
    for (code, value) in codes { #expect(code.rawValue == value) }
  }

  @Test func eventInjection() {
    #expect(EventInjection(.generalProtection()).rawValue == 0x8000_0B0D)
    #expect(EventInjection(.invalidOpcode).rawValue == 0x8000_0306)
    #expect(EventInjection(.generalProtection(0x1234_5678)).rawValue == 0x1234_5678_8000_0B0D)
    let withCode: Set<UInt8> = [8, 10, 11, 12, 13, 14, 17, 21, 29, 30]
    for number in 0...UInt8.max {
      let vector = Vector(rawValue: number)
      let event = EventInjection(Exception(vector, errorCode: 0xFFFF_0001))
      #expect(vector.hasErrorCode == withCode.contains(number))
      #expect(event.vector == vector && event.type == 3 && event.isValid)
      #expect(event.hasErrorCode == vector.hasErrorCode)
      #expect(event.errorCode == (vector.hasErrorCode ? 0xFFFF_0001 : 0))
    }
  }
}

@Suite struct VMXFormatTests {
  /// REFERENCE §6.
  @Test(
    arguments: [
      ("ed", 0x3333_000B), ("e4 80", 0x0080_0048), ("f3 6e", 0x3333_0030), ("f3 6d", 0x3333_003B),
      ("66ef", 0x3333_0001),
      ("e7 ff", 0x00FF_0043), ("6c", 0x3333_0018), ("ee", 0x3333_0000),
    ] as [(String, UInt64)]) func qualification(_ digits: String, _ expected: UInt64) throws
  {
    #expect(IOQualification(try portAccess(digits)).rawValue == expected)
  }

  @Test func instructionInformation() throws {
    #expect(VMXInstructionInfo(try portAccess("6e")).rawValue == 2 << 7 | 3 << 15)
    #expect(VMXInstructionInfo(try portAccess("67 65 6e")).rawValue == 1 << 7 | 5 << 15)
    #expect(VMXInstructionInfo(rawValue: 0).addressWidth == .word)
  }

  @Test func qualificationRoundTrip() {
    let failure = forEachPortAccess { access in
      IOQualification(access).access(VMXInstructionInfo(access)) == access
    }
    #expect(failure == nil)
  }

  @Test func qualificationEveryPattern() {
    for low in 0...UInt64(0xFFFF) {
      let raw = 0xABCD_0000 | low
      let isSound = low & 0xFF80 == 0 && [0, 1, 3].contains(low & 7)
      guard let access = IOQualification(rawValue: raw).access() else {
        if isSound { Issue.record("\(raw) has a meaning") }
        continue
      }
      let kept: UInt64 = low & 0x10 != 0 ? ~0 : ~0x20
      if !isSound || IOQualification(access).rawValue & kept != raw & kept { Issue.record("\(raw)") }
    }
    for bit in 32..<64 { #expect(IOQualification(rawValue: 1 << UInt64(bit)).access() == nil) }
  }

  @Test func reasons() {
    let reasons: [(VMXExitReason, UInt32)] = [
      (.exceptionOrNMI, 0), (.externalInterrupt, 1), (.tripleFault, 2), (.interruptWindow, 7), (.cpuid, 10),
      (.hlt, 12), (.invd, 13), (.rdpmc, 15), (.vmcall, 18), (.controlRegister, 28), (.ioInstruction, 30), (.rdmsr, 31),
      (.wrmsr, 32), (.mwait, 36), (.monitor, 39), (.eptViolation, 48), (.eptMisconfiguration, 49), (.wbinvd, 54),
      (.xsetbv, 55),
      (.tdcall, 77),
    ]
    for (reason, value) in reasons { #expect(reason.rawValue == value) }
  }
}

@Suite struct GHCBTests {
  /// REFERENCE §2: offset and valid bit of every field are one number.
  @Test func fields() {
    let fields: [(GHCBField, UInt16, UInt8)] = [
      (.cpl, 0x0CB, 25), (.xss, 0x140, 40), (.dr7, 0x160, 44), (.rax, 0x1F8, 63), (.rcx, 0x308, 97),
      (.rdx, 0x310, 98), (.rbx, 0x318, 99), (.rbp, 0x328, 101), (.rsi, 0x330, 102), (.rdi, 0x338, 103),
      (.r8, 0x340, 104), (.r9, 0x348, 105), (.r10, 0x350, 106), (.r11, 0x358, 107), (.r12, 0x360, 108),
      (.r13, 0x368, 109), (.r14, 0x370, 110), (.r15, 0x378, 111), (.swExitCode, 0x390, 114),
      (.swExitInfo1, 0x398, 115), (.swExitInfo2, 0x3A0, 116), (.swScratch, 0x3A8, 117), (.xcr0, 0x3E8, 125),
    ]
    for (field, offset, bit) in fields {
      #expect(field.rawValue == offset && field.validBit == bit)
      var bitmap = GHCBValidBitmap()
      #expect(!bitmap.contains(field))
      bitmap.insert(field)
      #expect(bitmap.contains(field))
      // The bit's place in the page, byte n/8 and bit n%8, is its place in the little-endian halves.
      #expect(bitmap.low == (bit < 64 ? 1 << UInt64(bit) : 0))
      #expect(bitmap.high == (bit < 64 ? 0 : 1 << UInt64(bit - 64)))
      for (other, _, _) in fields where other != field { #expect(!bitmap.contains(other)) }
      #expect(bitmap.isSuperset(of: GHCBValidBitmap()) && bitmap.isSuperset(of: bitmap))
      #expect(!GHCBValidBitmap().isSuperset(of: bitmap))
    }
  }

  /// Fields above the bitmap have no bit: they are never valid, and marking them does no harm.
  @Test func fieldsWithoutABit() {
    for offset in stride(from: UInt16(0x400), to: 0x1000, by: 8) {
      var bitmap = GHCBValidBitmap()
      bitmap.insert(GHCBField(rawValue: offset))
      #expect(bitmap == GHCBValidBitmap())
      #expect(!GHCBValidBitmap(low: ~0, high: ~0).contains(GHCBField(rawValue: offset)))
    }
  }

  @Test func layout() {
    #expect(GHCBLayout.byteCount == 4096 && GHCBLayout.validBitmap == 0x3F0 && GHCBLayout.sharedBuffer == 0x800)
    #expect(GHCBLayout.sharedBufferByteCount == 2032 && GHCBLayout.protocolVersion == 0xFFA)
    #expect(GHCBLayout.usage == 0xFFC && GHCBLayout.sharedBuffer + GHCBLayout.sharedBufferByteCount == 0xFF0)
    let returns: [GHCBReturn] = [.success, .injectEvent, .malformedInput]
    #expect(returns.map(\.rawValue) == [0, 1, 2])
    let reasons: [GHCBMalformation] = [
      .notRegistered, .invalidUsage, .invalidScratchArea, .missingInput, .invalidInput, .invalidEvent,
    ]
    #expect(reasons.map(\.rawValue) == [1, 2, 3, 4, 5, 6])
  }

  /// REFERENCE §3 and GUESTS §3: 4 | register << 30 | function << 32, and so on.
  @Test func msrProtocol() {
    #expect(GHCBMSRValue.cpuidRequest(function: 0, register: 0).rawValue == 4)
    #expect(GHCBMSRValue.cpuidRequest(function: 0x8000_001F, register: 1).rawValue == 0x8000_001F_4000_0004)
    #expect(GHCBMSRValue.cpuidRequest(function: 1, register: 3).rawValue == 0x0000_0001_C000_0004)
    #expect(GHCBMSRValue.cpuidResponse(0x1234_5678, register: 2).rawValue == 0x1234_5678_8000_0005)
    #expect(
      GHCBMSRValue.sevInformation(minimumVersion: 1, maximumVersion: 2, cBitPosition: 51).rawValue
        == 0x0002_0001_3300_0001)
    #expect(GHCBMSRValue(rawValue: 2).info == .sevInformationRequest)
    #expect(GHCBMSRValue.terminationRequest(GHCBTermination(set: 0, code: 0)).rawValue == 0x100)
    #expect(GHCBMSRValue.terminationRequest(GHCBTermination(set: 1, code: 2)).rawValue == 0x2_1100)
    let address = GHCBMSRValue(rawValue: 0x7_FFFF_F000)
    #expect(address.info == .address && address.address == 0x7_FFFF_F000)
  }

  @Test func msrRoundTrip() {
    for register in UInt8(0)...3 {
      for function in [0, 1, 0xD, 0x4000_0000, 0x8000_001F, UInt32.max] {
        let request = GHCBMSRValue.cpuidRequest(function: function, register: register)
        #expect(request.info == .cpuidRequest && request.data == function && request.cpuidRegister == register)
        let response = GHCBMSRValue.cpuidResponse(function, register: register)
        #expect(response.info == .cpuidResponse && response.data == function && response.cpuidRegister == register)
      }
    }
    for position in UInt8(0)...63 {
      let value = GHCBMSRValue.sevInformation(minimumVersion: 1, maximumVersion: 2, cBitPosition: position)
      #expect(value.cBitPosition == position && value.info == .sevInformation && value.data == 0x0002_0001)
    }
    for set in UInt8(0)...15 {
      for code in 0...UInt8.max {
        let reason = GHCBTermination(set: set, code: code)
        let value = GHCBMSRValue.terminationRequest(reason)
        #expect(value.info == .terminationRequest && value.termination == reason)
      }
    }
  }
}

@Suite struct TDXFormatTests {
  @Test func constants() {
    let leaves: [TDCallLeaf] = [.vmcall, .info, .veInfoGet]
    #expect(leaves.map(\.rawValue) == [0, 1, 3])
    let functions: [TDVMCallFunction] = [.cpuid, .hlt, .io, .rdmsr, .wrmsr, .mmio]
    #expect(functions.map(\.rawValue) == [10, 12, 30, 31, 32, 48])
    let statuses: [TDVMCallStatus] = [.success, .retry, .invalidOperand]
    #expect(statuses.map(\.rawValue) == [0, 1, 1 << 63])
    #expect(TDVMCallRegisters.linuxMask == 0xFFCC)
  }

  /// REFERENCE §7: bits 0, 1, 4 and 63:32 are refused, every other bit is not.
  @Test func maskValidity() {
    for bit in 0..<64 {
      let isRefused = bit == 0 || bit == 1 || bit == 4 || bit >= 32
      #expect(TDVMCallRegisters(mask: 1 << UInt64(bit)).isMaskValid != isRefused)
    }
    #expect(TDVMCallRegisters().isMaskValid)
  }

  /// The host sees no register outside the mask, and changes none.
  @Test func onlyMaskedRegistersCross() {
    var file = RegisterFile()
    for number in 0..<16 { file.general[number] = 0xC0DE_0000_0000_0000 | UInt64(number) }
    file.rip = 0x1000
    for mask in UInt64(0)...0xFFFF {
      var lent = TDVMCallRegisters(mask: mask, exposing: file)
      var after = file
      for register in GeneralRegister.allCases {
        let isExposed = mask >> UInt64(register.rawValue) & 1 != 0
        if lent.exposes(register) != isExposed || lent[register] != (isExposed ? file[register] : 0) {
          Issue.record("mask \(mask) lends \(register)")
        }
        lent[register] = ~0
        if lent[register] != (isExposed ? ~0 : 0) { Issue.record("mask \(mask) keeps a write to \(register)") }
      }
      lent.apply(to: &after)
      for register in GeneralRegister.allCases {
        let isExposed = mask >> UInt64(register.rawValue) & 1 != 0
        if after[register] != (isExposed ? ~0 : file[register]) { Issue.record("mask \(mask) changed \(register)") }
      }
      if after.rip != file.rip || after.rflags != file.rflags { Issue.record("mask \(mask) changed RIP or RFLAGS") }
    }
  }
}
