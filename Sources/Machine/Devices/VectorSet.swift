/// A set of interrupt vectors, as the local APIC keeps in IRR, ISR and TMR: 256 bits.
struct VectorSet: Sendable, Equatable {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  init() {}

  private subscript(word index: Int) -> UInt64 {
    get {
      switch index {
      case 0: words.0
      case 1: words.1
      case 2: words.2
      default: words.3
      }
    }
    set {
      switch index {
      case 0: words.0 = newValue
      case 1: words.1 = newValue
      case 2: words.2 = newValue
      default: words.3 = newValue
      }
    }
  }

  /// True where the vector is in the set.
  subscript(vector: UInt8) -> Bool {
    get { self[word: Int(vector >> 6)] >> UInt64(vector & 63) & 1 != 0 }
    set {
      let bit = UInt64(1) << UInt64(vector & 63)
      if newValue { self[word: Int(vector >> 6)] |= bit } else { self[word: Int(vector >> 6)] &= ~bit }
    }
  }

  /// True where no vector is in the set.
  var isEmpty: Bool { words.0 | words.1 | words.2 | words.3 == 0 }

  /// The most urgent vector.
  var highest: UInt8? {
    for index in stride(from: 3, through: 0, by: -1) where self[word: index] != 0 {
      return UInt8(truncatingIfNeeded: index * 64 + 63 - self[word: index].leadingZeroBitCount)
    }
    return nil
  }

  /// 32 of the bits, as one register shows them.
  func register(_ index: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: self[word: index >> 1 & 3] >> UInt64((index & 1) * 32))
  }

  static func == (left: VectorSet, right: VectorSet) -> Bool { left.words == right.words }
}
