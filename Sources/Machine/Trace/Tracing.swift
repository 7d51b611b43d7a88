import Guest
import Host
import Memory
import Processor
import X86

// Where the run loop tells statistics and trace what happens. Without a trace nothing is formatted.
extension VirtualMachine {
  // MARK: An exit begins

  mutating func beginExit(_ kind: ExitKind) {
    statistics.begin(kind)
    guard isTraced else { return }
    begin(kind, JSONObject())
  }

  mutating func beginExit(_ kind: ExitKind, _ exit: VMXExit) {
    statistics.begin(kind)
    guard isTraced else { return }
    var lent = JSONObject()
    lent.add("reason", UInt64(exit.reason.rawValue))
    lent.add("qualification", hex: exit.exitQualification)
    if !isConfidential {
      lent.add("length", UInt64(exit.instructionLength))
      lent.add("linear", hex: exit.guestLinearAddress)
      lent.add("information", hex: UInt64(exit.instructionInfo.rawValue))
      lent.add("registers", JSONObject(world.processor.registers))
    }
    begin(kind, lent)
  }

  mutating func beginExit(_ kind: ExitKind, _ exit: SVMExit) {
    statistics.begin(kind)
    guard isTraced else { return }
    var lent = JSONObject()
    lent.add("code", hex: exit.code.rawValue)
    lent.add("info1", hex: exit.exitInfo1)
    lent.add("info2", hex: exit.exitInfo2)
    if !isConfidential {
      lent.add("next-rip", hex: exit.nextRIP)
      lent.add("registers", JSONObject(world.processor.registers))
    }
    begin(kind, lent)
  }

  mutating func beginExit(ghcbMSR: UInt64) {
    let value = GHCBMSRValue(rawValue: ghcbMSR)
    if vcpu.stage == .vcHandler {
      // The hosted handler asks for the exit that was raised, but for MMIO.
      let raised = vcpu.vcPlan.exitCode
      let asked = raised == .nestedPageFault ? ghcbExitCode(at: world.ghcbAddress) : nil
      statistics.begin(ExitKind(.ghcb, asked ?? raised.rawValue))
    } else if value.info != .address {
      statistics.begin(ExitKind(.ghcbMSR, UInt64(value.info.rawValue)))
    } else if let code = ghcbExitCode(at: value.address) {
      statistics.begin(ExitKind(.ghcb, code))
    } else {
      statistics.begin(ExitKind(.svm, SVMExitCode.vmgexit.rawValue))
    }
    guard isTraced, let kind = statistics.currentKind else { return }
    var lent = JSONObject()
    lent.add("ghcb-msr", hex: ghcbMSR)
    if value.info == .address { lent.add("ghcb", ghcbContents(at: value.address)) }
    begin(kind, lent, length: 4)
  }

  mutating func beginExit(_ kind: ExitKind, _ call: TDVMCallRegisters) {
    statistics.begin(kind)
    guard isTraced else { return }
    var exposed = JSONObject()
    for register in GeneralRegister.allCases where call.exposes(register) {
      exposed.add("\(register)", hex: call[register])
    }
    var lent = JSONObject()
    lent.add("rcx", hex: call.mask)
    lent.add("registers", exposed)
    begin(kind, lent, length: 4)
  }

  /// `length` is that of an instruction of the guest's own handler that RIP has passed already.
  private mutating func begin(_ kind: ExitKind, _ lent: JSONObject, length: UInt64 = 0) {
    var position = JSONObject()
    if !isConfidential || trace?.showsPrivate == true {
      let isPassed = handlers == .own && isConfidential
      let rip = world.processor.registers.rip &- (isPassed ? length : 0)
      let bytes = world.instructionBytes(at: world.linearRIP &- (isPassed ? length : 0))
      position.add("instructions", instructionCount)
      position.add("rip", hex: rip)
      do throws(DecodeError) {
        let instruction = try Instruction(decoding: bytes, codeSize: world.codeSize)
        position.add("bytes", bytes.hexadecimal(count: Int(instruction.length)))
        position.add("mnemonic", instruction.name)
      } catch {
        position.add("bytes", bytes.hexadecimal(count: bytes.count))
      }
    }
    let before: RegisterFile
    switch confinement {
    case .tdx:
      var exposed = RegisterFile()
      vcpu.call.apply(to: &exposed)
      before = exposed
    default: before = world.processor.registers
    }
    trace?.begin(kind, position: position, lent: lent, before: before)
  }

  // MARK: It is answered, and ends

  mutating func answerExit(_ action: HostAction) {
    guard isTraced, let trace else { return }
    var answer = JSONObject()
    switch action {
    case .inject(let exception):
      answer.add("inject", UInt64(exception.vector.rawValue))
      answer.add("error-code", hex: UInt64(exception.errorCode))
    case .terminate(let reason): answer.add("terminate", "\(reason.set):\(reason.code)")
    case .fatalError(let code): answer.add("fatal-error", hex: code)
    case .shutdown: answer.add("shutdown", 1)
    case .fail(let failure): answer.add("fail", "\(failure)")
    case .resume, .setXCR0, .halt, .awaitStartUp, .port, .memory, .localAPIC, .sendInterrupts, .convert:
      addChanges(to: &answer, since: trace.before)
    }
    self.trace?.answer(answer)
  }

  private func addChanges(to answer: inout JSONObject, since before: RegisterFile) {
    switch (confinement, vcpu.stage) {
    case (.none, _): return
    case (.vmx, _), (.svm, _): answer.addChanges(from: before, to: world.processor.registers)
    case (.sevES, .vcHandler):
      answer.add("ghcb", ghcbContents(at: world.ghcbAddress))
    case (.sevES, _):
      let msr = GHCBMSRValue(rawValue: world.processor.system.ghcbMSR)
      if msr.info == .address {
        answer.add("ghcb", ghcbContents(at: msr.address))
      } else {
        answer.add("ghcb-msr", hex: msr.rawValue)
      }
    case (.tdx, _):
      var exposed = RegisterFile()
      vcpu.call.apply(to: &exposed)
      answer.addChanges(from: before, to: exposed)
    }
  }

  mutating func endExit() {
    guard case .nothing = waiting else { return }
    if let nanoseconds = stopwatch.stop() { statistics.add(nanoseconds: nanoseconds) }
    statistics.end()
    if isTraced { trace?.end() }
  }
}

extension JSONObject {
  fileprivate init(_ registers: RegisterFile) {
    self.init()
    for register in GeneralRegister.allCases { add("\(register)", hex: registers[register]) }
    add("rip", hex: registers.rip)
    add("rflags", hex: registers.rflags.rawValue)
  }

  fileprivate mutating func addChanges(from before: RegisterFile, to after: RegisterFile) {
    for register in GeneralRegister.allCases where before[register] != after[register] {
      add("\(register)", hex: after[register])
    }
    if before.rip != after.rip { add("rip", hex: after.rip) }
    if before.rflags != after.rflags { add("rflags", hex: after.rflags.rawValue) }
  }
}

extension InstructionBytes {
  fileprivate func hexadecimal(count: Int) -> String {
    var text = ""
    for index in 0..<min(count, self.count) { text += bytes[index].hexadecimal }
    return text
  }
}

extension UInt8 {
  /// Two digits.
  var hexadecimal: String { String(self >> 4, radix: 16) + String(self & 15, radix: 16) }
}
