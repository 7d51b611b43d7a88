import Guest
import X86

/// The models whose guests need a handler.
enum Model: String, CaseIterable {
  case sevES = "SEV-ES"
  case tdx = "TDX"
}

/// A host that is honest, with one device: it keeps what is written and hands out what it was given to be read.
struct FakeDevice {
  var written: [PortElement] = []
  var read: [PortElement] = []
  var toRead: [UInt64] = []
  /// Added above the operand of every value that is read.
  var garbage: UInt64 = 0
  var requests = 0

  mutating func next(_ port: UInt16, _ width: Width) -> UInt64 {
    read.append(PortElement(port: port, direction: .read, width: width))
    let value = toRead.isEmpty ? 0 : toRead.removeFirst()
    return (value & width.mask) | (garbage & ~width.mask)
  }

  mutating func take(_ port: UInt16, _ width: Width, _ value: UInt64) {
    written.append(
      PortElement(port: port, direction: .write, width: width, value: UInt32(truncatingIfNeeded: value)))
  }

  /// Serves the request in the GHCB.
  mutating func serve(_ guest: inout FakeGuest) {
    requests += 1
    guard guest.disclosed(.swExitCode) == SVMExitCode.ioio.rawValue, let info1 = guest.disclosed(.swExitInfo1),
      let info2 = guest.disclosed(.swExitInfo2), let access = IOExitInfo1(rawValue: info1).access
    else { return guest.answer([], info1: 2, info2: 5) }
    let size = access.width.byteCount
    if access.isString {
      guard guest.disclosed(.swScratch) == guest.ghcbAddress + 0x800, Int(info2) * size <= 2032 else {
        return guest.answer([], info1: 2, info2: 3)
      }
      for index in 0..<Int(info2) {
        let offset = 0x800 + index * size
        if access.direction == .read {
          guest.pokeGHCB(next(access.port, access.width), offset, access.width)
        } else {
          take(access.port, access.width, guest.peekGHCB(offset, access.width))
        }
      }
      guest.answer([])
    } else if access.direction == .read {
      guest.answer([(.rax, next(access.port, access.width))])
    } else {
      guard let rax = guest.disclosed(.rax) else { return guest.answer([], info1: 2, info2: 4) }
      take(access.port, access.width, rax)
      guest.answer([])
    }
  }

  /// Serves the request in the registers of a TDVMCALL.
  mutating func serve(_ call: inout TDVMCallRegisters) {
    requests += 1
    guard call[.r10] == 0, call[.r11] == TDVMCallFunction.io.rawValue,
      let width = Width(byteCount: Int(call[.r12])), width != .qword, call[.r13] <= 1
    else { return call[.r10] = TDVMCallStatus.invalidOperand.rawValue }
    let port = UInt16(truncatingIfNeeded: call[.r14])
    if call[.r13] == 0 { call[.r11] = next(port, width) } else { take(port, width, call[.r15]) }
    call[.r10] = 0
  }
}

/// A guest, a device, and what runs between them.
struct FakeMachine {
  var guest: FakeGuest
  var device = FakeDevice()
  /// What ring 3 gets.
  var userPorts = UserPortPolicy.emulate
  /// Traps taken.
  var traps = 0
  /// Called before each trap; an interrupt would be taken there.
  var registersAtTrap: [RegisterFile] = []

  init(_ code: [UInt8], _ setUp: (inout FakeGuest) -> Void = { _ in }) {
    guest = FakeGuest(code)
    setUp(&guest)
  }

  /// What the TDX module would tell of a port instruction at RIP, from an assembler's point of view: `nil` for a string
  /// with nothing to do, which does not exit.
  func portInformation(_ instruction: Instruction) -> VEInformation? {
    guard let access = PortAccess(instruction, registers: guest.registers) else { return nil }
    return VEInformation(
      reason: .ioInstruction, exitQualification: IOQualification(access).rawValue,
      instructionLength: UInt32(instruction.length))
  }

  /// One trap, prepared and finished.
  mutating func trap(_ model: Model, _ code: SVMExitCode = .ioio) -> HandlerStep {
    traps += 1
    registersAtTrap.append(guest.registers)
    switch model {
    case .sevES:
      var plan = VCPlan(code, userPorts: userPorts)
      var step = VCHandler.prepare(&plan, in: &guest)
      while step == .askHost {
        device.serve(&guest)
        step = VCHandler.finish(&plan, in: &guest)
      }
      return step
    case .tdx:
      var copy = guest
      guard let bytes = try? copy.fetchInstruction(),
        let instruction = try? Instruction(decoding: bytes, codeSize: guest.codeSize),
        let information = portInformation(instruction)
      else { return .fail(.opcodeMismatch) }
      var plan = VEPlan(information, userPorts: userPorts)
      var call = TDVMCallRegisters()
      var step = VEHandler.prepare(&plan, in: &guest, call: &call)
      while step == .askHost {
        device.serve(&call)
        step = VEHandler.finish(&plan, in: &guest, call: &call)
      }
      return step
    }
  }

  /// Traps until the instruction is done or fails.
  mutating func run(_ model: Model) -> HandlerStep {
    var step = trap(model)
    while step == .again && traps < 100_000 { step = trap(model) }
    return step
  }
}

extension UInt64 {
  static let ones = UInt64.max
}
