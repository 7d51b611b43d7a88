import Foundation

/// A guest program that the machine carries with it.
public struct BuiltInGuest: Sendable {
  /// What it is called on the command line.
  public let name: String
  /// What it does, in one line.
  public let summary: String
  /// It asks its host itself, and can be nothing but an SEV-ES guest with handlers of its own.
  public let isDirect: Bool
  /// It brings handlers for #VC and #VE: in a confidential model it runs with those unless it is told otherwise.
  public let hasOwnHandlers: Bool
  private let image: StaticString

  private init(name: String, summary: String, isDirect: Bool = false, hasOwnHandlers: Bool = false, image: StaticString)
  {
    self.name = name
    self.summary = summary
    self.isDirect = isDirect
    self.hasOwnHandlers = hasOwnHandlers
    self.image = image
  }

  /// All of them, the default first. Their images are built from `Guests/`.
  public static var all: [BuiltInGuest] {
    [
      BuiltInGuest(
        name: "io-tour",
        summary: "every form of port I/O and memory-mapped I/O, and the other exits, checked by the guest itself",
        image: ioTourImage),
      BuiltInGuest(
        name: "own-handlers",
        summary: "the tour as a confidential guest's own kernel: its handlers are Embedded Swift, compiled from Guest",
        hasOwnHandlers: true, image: ownHandlersImage),
      BuiltInGuest(
        name: "direct-vmgexit",
        summary: "requests that no #VC handler makes, wrong ones above all (--model sev-es --guest-handlers own)",
        isDirect: true, image: directVMGEXITImage),
      BuiltInGuest(name: "hello", summary: "one line on the serial port", image: helloImage),
      BuiltInGuest(name: "loop-alu", summary: "measures: arithmetic and logic in registers", image: loopALUImage),
      BuiltInGuest(name: "loop-sieve", summary: "measures: the sieve of Eratosthenes", image: loopSieveImage),
      BuiltInGuest(name: "loop-copy", summary: "measures: copying memory", image: loopCopyImage),
      BuiltInGuest(name: "loop-crc", summary: "measures: CRC-32 with a call per byte", image: loopCRCImage),
      BuiltInGuest(
        name: "loop-fibonacci", summary: "measures: recursive Fibonacci numbers", image: loopFibonacciImage),
    ]
  }

  /// The guest of this name, or `nil`.
  public static func named(_ name: String) -> BuiltInGuest? { all.first { $0.name == name } }

  /// The ELF image.
  public var bytes: [UInt8] { Data(base64Encoded: image.description).map(Array.init) ?? [] }
}
