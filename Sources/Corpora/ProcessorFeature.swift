internal import Machine
internal import X86

/// A feature that a test asks for, by the name that corpora have for it.
struct ProcessorFeature {
  /// The leaf, sub-leaf, register and bit that offer it (Intel SDM vol. 2A, CPUID; AMD APM vol. 3, appendix E).
  let leaf: UInt32
  let subleaf: UInt32
  let register: any (KeyPath<CPUIDResult, UInt32> & Sendable)
  let bit: UInt32

  private init(_ leaf: UInt32, _ register: any (KeyPath<CPUIDResult, UInt32> & Sendable), _ bit: UInt32) {
    self.leaf = leaf
    subleaf = 0
    self.register = register
    self.bit = bit
  }

  /// The feature of this name in capitals, or `nil` for one that no CPUID bit offers.
  init?(named name: String) {
    switch name {
    case "FXSR": self.init(1, \.edx, 24)
    case "MMX": self.init(1, \.edx, 23)
    case "SSE": self.init(1, \.edx, 25)
    case "SSE2": self.init(1, \.edx, 26)
    case "SSE3": self.init(1, \.ecx, 0)
    case "PCLMUL", "PCLMULQDQ": self.init(1, \.ecx, 1)
    case "SSSE3": self.init(1, \.ecx, 9)
    case "SSE4.1": self.init(1, \.ecx, 19)
    case "SSE4.2": self.init(1, \.ecx, 20)
    case "MOVBE": self.init(1, \.ecx, 22)
    case "AES": self.init(1, \.ecx, 25)
    case "XSAVE": self.init(1, \.ecx, 26)
    case "AVX": self.init(1, \.ecx, 28)
    case "RAND": self.init(1, \.ecx, 30)
    case "FSGSBASE": self.init(7, \.ebx, 0)
    case "BMI1": self.init(7, \.ebx, 3)
    case "BMI2": self.init(7, \.ebx, 8)
    case "ADX": self.init(7, \.ebx, 19)
    case "CLFLOPT": self.init(7, \.ebx, 23)
    case "CLWB": self.init(7, \.ebx, 24)
    case "SHA": self.init(7, \.ebx, 29)
    case "UMIP": self.init(7, \.ecx, 2)
    case "AES256": self.init(7, \.ecx, 9)
    case "RDPID": self.init(7, \.ecx, 22)
    case "SSE4A": self.init(0x8000_0001, \.ecx, 6)
    case "3DNOW": self.init(0x8000_0001, \.edx, 31)
    case "CLZERO": self.init(0x8000_0008, \.ebx, 0)
    default: return nil
    }
  }

  func isOffered(by table: CPUIDTable) -> Bool {
    table.lookup(leaf: leaf, subleaf: subleaf)[keyPath: register] & 1 << bit != 0
  }
}
