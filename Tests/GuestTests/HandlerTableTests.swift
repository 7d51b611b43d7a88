import Guest
import Inspection
import Testing
import X86

/// What `scan` says of this package's own handlers, held against them.
@Suite("trapline's own handler table")
struct HandlerTableTests {
  func table(_ model: Confinement) throws -> HandlerTable {
    try #require(HandlerTable.named("trapline").first { $0.model == model })
  }

  /// The forms that some encoding was tried of.
  func tried(_ model: Model) throws -> [MMIOForm: (taken: Int, refused: Int)] {
    var seen: [MMIOForm: (taken: Int, refused: Int)] = [:]
    for escape: [UInt8] in [[], [0x0F], [0x0F, 0x38], [0x0F, 0x3A]] {
      for prefix: [UInt8] in [[], [0x66], [0xF2], [0xF3], [0x48]] {
        for opcode: UInt8 in 0...255 {
          for reg: UInt8 in 0..<8 {
            // moffs: the address follows the opcode.
            let isOffset = escape.isEmpty && 0xA0...0xA3 ~= opcode
            let tail: [UInt8] = isOffset ? [0, 1, 0, 0x70, 0, 0, 0, 0] : [reg << 3 | 7, 0, 0, 0, 0, 0, 0, 0, 0]
            let code = prefix + escape + [opcode] + tail
            var machine = DeviceMachine(code) {
              // Small numbers of bits and elements.
              for register in GeneralRegister.allCases { $0.registers[register] = 1 }
              $0.registers[.rsi] = 0x7000_0100
              $0.registers[.rdi] = 0x7000_0100
            }
            guard let bytes = try? machine.guest.fetched(Array(code.prefix(15))),
              let instruction = try? Instruction(decoding: bytes, codeSize: .bits64),
              let form = MMIOForm(instruction)
            else { continue }
            // Prefixes and escapes among the opcodes make other operands.
            let hasMemory = (0..<3).contains { instruction.operands[$0].kind == .memory }
            guard !hasMemory || isOffset || instruction.memory.base == .rdi else { continue }
            switch machine.run(model) {
            case .done where !machine.device.cycles.isEmpty: seen[form, default: (0, 0)].taken += 1
            case .fail(.unhandledInstruction): seen[form, default: (0, 0)].refused += 1
            // A bit number of an address is far from the device.
            case .fault where form == .bits && reg >= 6: continue
            default: Issue.record("\(instruction.name) \(code): neither taken nor refused")
            }
          }
        }
      }
    }
    return seen
  }

  @Test("What it says is carried out is, and what it says is refused is", arguments: Model.allCases)
  func memory(_ model: Model) throws {
    let table = try table(model == .sevES ? .sevES : .tdx)
    let seen = try tried(model)
    for form in MMIOForm.allCases {
      guard let counts = seen[form] else {
        // No encoding that the decoder gives operands for: what is behind VEX and EVEX has no operand at the device.
        #expect(form == .avx, "\(form) was not tried")
        continue
      }
      if table.handles(form) {
        #expect(counts.refused == 0 && counts.taken > 0, "\(form)")
      } else {
        #expect(counts.taken == 0 && counts.refused > 0, "\(form)")
      }
    }
  }

  static let samples:
    [(form: ExitForm, code: [UInt8], exit: SVMExitCode, reason: VMXExitReason, qualification: UInt64)] = [
      (.port, [0xEC], .ioio, .ioInstruction, 8), (.portImmediateByte, [0xE4, 0x80], .ioio, .ioInstruction, 0x80_0048),
      (.portImmediate, [0xE7, 0x80], .ioio, .ioInstruction, 0x80_0043),
      (.portString, [0x6E], .ioio, .ioInstruction, 0x10), (.cpuid, [0x0F, 0xA2], .cpuid, .cpuid, 0),
      (.rdmsr, [0x0F, 0x32], .msr, .rdmsr, 0), (.wrmsr, [0x0F, 0x30], .msr, .wrmsr, 0),
      (.rdtsc, [0x0F, 0x31], .rdtsc, VMXExitReason(rawValue: 16), 0),
      (.rdtscp, [0x0F, 0x01, 0xF9], .rdtscp, VMXExitReason(rawValue: 51), 0),
      (.rdpmc, [0x0F, 0x33], .rdpmc, .rdpmc, 0), (.hlt, [0xF4], .hlt, .hlt, 0),
      (.monitor, [0x0F, 0x01, 0xC8], .monitor, .monitor, 0), (.mwait, [0x0F, 0x01, 0xC9], .mwait, .mwait, 0),
      (.monitorx, [0x0F, 0x01, 0xFA], .monitor, .monitor, 0), (.mwaitx, [0x0F, 0x01, 0xFB], .mwait, .mwait, 0),
      (.invd, [0x0F, 0x08], .invd, .invd, 0), (.wbinvd, [0x0F, 0x09], .wbinvd, .wbinvd, 0),
      (.wbnoinvd, [0xF3, 0x0F, 0x09], .wbinvd, .wbinvd, 0),
      (.vmcall, [0x0F, 0x01, 0xC1], .vmmcall, .vmcall, 0), (.vmmcall, [0x0F, 0x01, 0xD9], .vmmcall, .vmcall, 0),
      (.readDR7, [0x0F, 0x21, 0xF8], .readDR7, VMXExitReason(rawValue: 29), 0),
      (.writeDR7, [0x0F, 0x23, 0xF8], .writeDR7, VMXExitReason(rawValue: 29), 0),
      (.rdpru, [0x0F, 0x01, 0xFD], SVMExitCode(rawValue: 0x8E), VMXExitReason(rawValue: 0), 0),
    ]

  @Test("Exits that it says are handled are, and the others are refused", arguments: samples.indices)
  func exits(_ index: Int) throws {
    let sample = Self.samples[index]
    let bytes = try FakeGuest([]).fetched(sample.code)
    let instruction = try Instruction(decoding: bytes, codeSize: .bits64)
    #expect(ExitForm(instruction) == sample.form)
    let effects = InstructionEffects(instruction)
    func guest() -> FakeGuest {
      var guest = FakeGuest(sample.code)
      guest.registers[.rsi] = FakeGuest.data
      guest.registers[.rax] = 0x400
      return guest
    }
    func isTaken(_ step: HandlerStep) -> Bool {
      if case .fail = step { false } else { true }
    }
    // RDTSC and RDTSCP raise #VC only where a host asks for it.
    if effects.sevES.isTrap || sample.form == .rdtsc || sample.form == .rdtscp {
      var (guest, plan) = (guest(), VCPlan(sample.exit))
      #expect(isTaken(VCHandler.prepare(&plan, in: &guest)) == (try table(.sevES).handles(sample.form)))
    }
    if effects.tdx.isTrap {
      let information = VEInformation(
        reason: sample.reason, exitQualification: sample.qualification, instructionLength: UInt32(sample.code.count))
      var (guest, plan, call) = (guest(), VEPlan(information), TDVMCallRegisters(mask: 0xFFCC))
      #expect(isTaken(VEHandler.prepare(&plan, in: &guest, call: &call)) == (try table(.tdx).handles(sample.form)))
    }
  }

  @Test("Each row says where it was read") func sources() {
    for table in HandlerTable.all {
      #expect(!table.mmioSource.isEmpty && table.rows.allSatisfy { !$0.source.isEmpty })
      // No form twice.
      let forms = table.rows.flatMap(\.forms)
      #expect(Set(forms).count == forms.count, "\(table.handler)")
    }
    #expect(HandlerTable.names.count == 8)
  }
}
