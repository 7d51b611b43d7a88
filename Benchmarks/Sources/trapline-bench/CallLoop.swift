import Guest
import Machine
import X86

/// A loop of OUTs that ask the host directly, as an enlightened guest's driver does.
final class CallLoop {
  private var guest: EnlightenedGuest

  init(_ model: Model) throws {
    let machine = try VirtualMachine(model.configuration, image: try BootImage.flat([0xF4], base: 0x20_0000))
    guest = try EnlightenedGuest(in: machine)
  }

  /// How long so many calls take, in nanoseconds of processor time.
  func time(_ calls: UInt64) throws -> UInt64 {
    let begun = processorTime()
    for number in 0..<calls { try guest.output(UInt32(truncatingIfNeeded: number), 0x80, .byte) }
    return processorTime() - begun
  }
}
