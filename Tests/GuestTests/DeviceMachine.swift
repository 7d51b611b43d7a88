import Guest
import X86

/// A host that is honest, with a page of device memory behind MMIO; it notes every bus cycle.
struct FakeDevicePage {
  var bytes = [UInt8](repeating: 0, count: 8192)
  var cycles: [MemoryAccess] = []
  /// Set above the operand of every value that is read under TDX.
  var garbage: UInt64 = 0
  var base: UInt64 = 0x7000_0000

  mutating func serve(_ access: MemoryAccess) -> UInt64 {
    cycles.append(access)
    let (start, count) = (Int(truncatingIfNeeded: access.address &- base), access.width.byteCount)
    guard bytes.indices.contains(start), bytes.indices.contains(start &+ count) else {
      return .ones
    }
    var value: UInt64 = 0
    for index in 0..<count {
      if access.direction == .write {
        bytes[start + index] = UInt8(truncatingIfNeeded: access.value >> UInt64(index * 8))
      }
      value |= UInt64(bytes[start + index]) << UInt64(index * 8)
    }
    return value
  }

  /// Serves the request in the GHCB.
  mutating func serve(_ guest: inout FakeGuest) {
    let code = guest.disclosed(.swExitCode).map { SVMExitCode(rawValue: $0) }
    guard code == .mmioRead || code == .mmioWrite, let address = guest.disclosed(.swExitInfo1),
      let count = guest.disclosed(.swExitInfo2), let width = Width(byteCount: Int(count)),
      guest.disclosed(.swScratch) == guest.ghcbAddress + 0x800
    else { return guest.answer([], info1: 2, info2: 5) }
    if code == .mmioRead {
      let value = serve(MemoryAccess(address: address, direction: .read, width: width))
      // Whatever lies behind the operand is not the answer.
      guest.pokeGHCB(.ones, 0x800, .qword)
      guest.pokeGHCB(value, 0x800, width)
    } else {
      _ = serve(
        MemoryAccess(address: address, direction: .write, width: width, value: guest.peekGHCB(0x800, width)))
    }
    guest.answer([])
  }

  /// Serves the request in the registers of a TDVMCALL.
  mutating func serve(_ call: inout TDVMCallRegisters) {
    guard call[.r10] == 0, call[.r11] == TDVMCallFunction.mmio.rawValue, let width = Width(byteCount: Int(call[.r12])),
      call[.r13] <= 1, call[.r14] & 1 << 47 != 0, call[.r15] & ~width.mask == 0
    else { return call[.r10] = TDVMCallStatus.invalidOperand.rawValue }
    let direction: Direction = call[.r13] == 0 ? .read : .write
    let value = serve(
      MemoryAccess(address: call[.r14] & ~(1 << 47), direction: direction, width: width, value: call[.r15]))
    if direction == .read { call[.r11] = value | (garbage & ~width.mask) }
    call[.r10] = 0
  }
}

/// A guest that touches a device, and the host behind it.
struct DeviceMachine {
  var guest: FakeGuest
  var device = FakeDevicePage()
  var traps = 0

  static let information = VEInformation(
    reason: .eptViolation, guestPhysicalAddress: 1 << 47 | 0x7000_0100, instructionLength: 0xFFFF)

  /// Code at its page; device pages at 7000_0000h and 7000_1000h.
  init(_ code: [UInt8], _ setUp: (inout FakeGuest) -> Void = { _ in }) {
    guest = FakeGuest(code)
    guest.devicePages = [0x70000, 0x70001]
    device.garbage = .ones
    setUp(&guest)
  }

  mutating func trap(_ model: Model) -> HandlerStep {
    traps += 1
    switch model {
    case .sevES:
      var plan = VCPlan(.nestedPageFault)
      var step = VCHandler.prepare(&plan, in: &guest)
      while step == .askHost {
        device.serve(&guest)
        step = VCHandler.finish(&plan, in: &guest)
      }
      return step
    case .tdx:
      var plan = VEPlan(Self.information)
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
    while step == .again && traps < 1000 { step = trap(model) }
    return step
  }

  /// The bus cycles: R4 W1 and so on.
  var cycles: String {
    device.cycles.map { "\($0.direction == .read ? "R" : "W")\($0.width.rawValue)" }.joined(separator: " ")
  }
}
