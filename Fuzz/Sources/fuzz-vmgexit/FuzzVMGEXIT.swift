import FuzzInput
import Host
import Memory
import X86

/// Requests of a hostile guest to the host of an SEV-ES guest, of each personality and protocol version: what the GHCB
/// says, where it is, what a second writer makes of it meanwhile, and what the devices answer.
final class Bench {
  static let cBitPosition: UInt8 = 51
  static let ghcb: UInt64 = 0x8000
  static let shared: Range<UInt64> = 0x1_0000..<0x1_4000
  static let byteCount: UInt64 = 0x2_0000

  private let memory: GuestMemory
  private let cpuid = CPUIDTable([
    CPUIDTable.Entry(0, nil, CPUIDResult(eax: 0x10, ebx: 0x756E_6547, ecx: 0x6C65_746E, edx: 0x4965_6E69)),
    CPUIDTable.Entry(0xD, 0, CPUIDResult(eax: 7, ebx: 0x240, ecx: 0x340, edx: 0)),
  ])

  init() {
    guard
      let memory = try? GuestMemory(
        byteCount: Int(Self.byteCount), protection: .sevES(cBitPosition: Self.cBitPosition))
    else { preconditionFailure("no memory") }
    self.memory = memory
    for page in stride(from: UInt64(0), to: Self.byteCount, by: 4096) { share(page) }
  }

  private func isShared(_ page: UInt64) -> Bool { page == Self.ghcb || Self.shared.contains(page) }

  private func share(_ page: UInt64) {
    memory.write(0x5E, at: page, .byte, view: isShared(page) ? .shared : .private)
  }

  func run(_ input: inout FuzzInput) {
    let kind = input.byte()
    let personality: HostPersonality = [.kvm, .spec, .openBSD, .kvm][Int(kind & 3)]
    var host = SEVHost(
      cBitPosition: Self.cBitPosition, protocolVersion: kind & 4 == 0 ? 2 : 1, rules: personality.rules)
    var msrs = HostMSRs(.amd)
    var noise = FuzzNoise(input.bytes(2))
    for _ in 0..<4 where !input.isAtEnd {
      var ghcbMSR = lay(&input)
      msrs.instructionCount = noise.next()
      var action = host.vmgexit(ghcbMSR: &ghcbMSR, memory: memory, cpuid: cpuid, msrs: &msrs)
      var cycles = 0
      while cycles < 300 {
        cycles += 1
        if noise.next() & 15 == 0 {
          // A second writer.
          memory.write(noise.next(), at: Self.ghcb + noise.next() & 0xFF8, .qword, view: .shared)
        }
        switch action {
        case .port(let element):
          precondition(UInt64(element.value) & ~element.width.mask == 0 && element.width != .qword, "a value too wide")
          // Now and then a device takes what is left of a string whole.
          if noise.next() & 3 == 0, var whole = host.stringBytes(memory) {
            precondition(
              whole.count == host.elementsLeft * element.width.byteCount
                && whole.count <= GHCBLayout.sharedBufferByteCount, "more than the buffer holds")
            for index in whole.indices { whole[index] = UInt8(truncatingIfNeeded: noise.next()) }
            action = host.completeString(whole, memory: memory)
          } else {
            action = host.complete(UInt32(truncatingIfNeeded: noise.next()), memory: memory)
          }
        case .memory(let access):
          precondition(access.value & ~access.width.mask == 0, "a value too wide")
          action = host.completeMemory(noise.next(), memory: memory)
        case .localAPIC: action = host.completeLocalAPIC(noise.next() & 1 == 0 ? nil : noise.next(), memory: memory)
        case .sendInterrupts: action = host.completeInterrupts(noise.next(), memory: memory)
        default: cycles = .max
        }
      }
      if case .fail(.nothingPending) = action { preconditionFailure("the host forgot what it waits for") }
    }
    for page in stride(from: UInt64(0), to: Self.byteCount, by: 4096) where !isShared(page) {
      precondition(memory.view(of: page) == .private, "the host wrote to a page of the guest's own")
    }
    // What the guest itself did to pages that are not the GHCB's.
    if kind & 0x80 != 0 { for page in stride(from: UInt64(0), to: Self.byteCount, by: 4096) { share(page) } }
  }

  /// Lays a request out; returns the GHCB MSR.
  private func lay(_ input: inout FuzzInput) -> UInt64 {
    let shape = input.byte()
    let codes: [UInt64] = [
      0x7B, 0x7B, 0x7B, 0x7B, 0x72, 0x7C, 0x8000_0001, 0x8000_0002, 0x81, 0x27, 0x37, 0x6E, 0x6F, 0x87, 0x89, 0x76,
      0x8A, 0x8B, 0x8000_0003, 0x8000_0004, 0x8000_0005, 0x8000_0010, 0x8000_FFFD, 0x8000_FFFE, 0x8000_FFFF, 0x403,
    ]
    let number = Int(input.byte())
    let code = number < codes.count * 8 ? codes[number % codes.count] : input.value()
    put(.swExitCode, code)
    put(.swExitInfo1, shape & 1 == 0 ? 0x3F8_0000 | input.bytes(2) : input.value())
    put(.swExitInfo2, input.value())
    put(.swScratch, place(&input))
    for field: GHCBField in [.rax, .rcx, .rdx, .rbx, .rsi, .xcr0] { put(field, input.value()) }
    write(input.bytes(1), Int(GHCBField.cpl.rawValue), .byte)
    // Every field is disclosed, or what the input says.
    write(shape & 2 == 0 ? ~0 : input.bytes(8), GHCBLayout.validBitmap, .qword)
    write(shape & 2 == 0 ? ~0 : input.bytes(8), GHCBLayout.validBitmap + 8, .qword)
    write(shape & 4 == 0 ? 0 : input.bytes(4), GHCBLayout.usage, .dword)
    write(shape & 8 == 0 ? 2 : input.bytes(2), GHCBLayout.protocolVersion, .word)
    return shape & 0x30 == 0x30 ? input.value() : Self.ghcb
  }

  /// Where a scratch area may be, and where it may not.
  private func place(_ input: inout FuzzInput) -> UInt64 {
    switch input.byte() & 7 {
    case 0, 1, 2: Self.ghcb + input.bytes(2) & 0x1FFF
    case 3: Self.shared.lowerBound + input.bytes(2) & 0x7FFF
    case 4: input.bytes(3)
    case 5: 0xFED8_0000 + input.bytes(1)
    default: input.value()
    }
  }

  private func put(_ field: GHCBField, _ value: UInt64) { write(value, Int(field.rawValue), .qword) }

  private func write(_ value: UInt64, _ offset: Int, _ width: Width) {
    memory.write(value, at: Self.ghcb + UInt64(offset), width, view: .shared)
  }
}

nonisolated(unsafe) private let bench = Bench()

/// One input of libFuzzer, to one host.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzVMGEXIT(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = unsafe FuzzInput(bytes, count: count)
  unsafe bench.run(&input)
  return 0
}
