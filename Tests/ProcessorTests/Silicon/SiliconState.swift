import X86

/// What user-mode code can see of a processor, beside memory: the same value goes into the host CPU and into the
/// interpreter, and comes back from both.
struct SiliconState: Equatable {
  /// By register number.
  var general = [UInt64](repeating: 0, count: 16)
  /// Of RFLAGS, what ring 3 can set: `SiliconState.flags`.
  var flags: UInt64 = 2
  /// An image of FXSAVE with REX.W: x87 and MMX registers from byte 32, XMM registers from byte 160.
  var fx = FXImage()

  /// Status flags and DF.
  static let flags: UInt64 = 0xCD5
}

/// The 512 bytes of FXSAVE64 (Intel SDM vol. 1, table 10-2).
struct FXImage: Equatable {
  var bytes = [UInt8](repeating: 0, count: 512)

  /// x87 as FNINIT leaves it, MXCSR with every exception masked, registers zero.
  init() {
    self[word: 0, 2] = 0x37F
    self[word: 24, 4] = 0x1F80
  }

  /// `count` bytes at `offset`, little endian.
  subscript(word offset: Int, count: Int) -> UInt64 {
    get { (0..<count).reduce(0) { $0 | UInt64(bytes[offset + $1]) << UInt64(8 * $1) } }
    set { for index in 0..<count { bytes[offset + index] = UInt8(truncatingIfNeeded: newValue >> UInt64(8 * index)) } }
  }

  /// XMM register `number`.
  func vector(_ number: Int) -> (low: UInt64, high: UInt64) {
    (self[word: 160 + 16 * number, 8], self[word: 168 + 16 * number, 8])
  }

  mutating func setVector(_ number: Int, low: UInt64, high: UInt64) {
    self[word: 160 + 16 * number, 8] = low
    self[word: 168 + 16 * number, 8] = high
  }
}

/// How one instruction ended: it ran into INT3 after it or where it jumped to, or into an exception of its own.
struct SiliconOutcome {
  var state: SiliconState
  /// The vector: 3 for the INT3 behind the instruction.
  var vector: UInt64
  /// The pushed error code, where the vector has one.
  var errorCode: UInt64 = 0
  /// CR2, for vector 14.
  var address: UInt64 = 0
  /// The pushed RIP.
  var rip: UInt64
}

/// Where code and data of a case lie, in both worlds.
enum SiliconPlaces {
  /// Two pages for the instruction and where it may jump to, filled with INT3.
  static let code: UInt64 = 0x1000_0000
  static let codeByteCount = 0x2000
  /// What the instruction may read and write; the pages before and behind are not there.
  static let data: UInt64 = 0x2000_0000
  static let dataByteCount = 0x4000
}
