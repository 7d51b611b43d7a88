/// One feature flag of CPUID (Intel SDM vol. 2A, CPUID; AMD APM vol. 3, appendix E), named as QEMU names it.
package struct CPUFeature: Sendable {
  /// One register of a leaf.
  package enum Register: Sendable {
    case eax, ebx, ecx, edx
  }

  /// The smallest model that offers a feature.
  package enum Availability: UInt8, Sendable, Comparable {
    /// x86-64-v1, and every other.
    case first
    /// x86-64-v2.
    case second
    /// max.
    case all
    /// The processor does not have it: the name is known, so that a guest can be told to do without it.
    case absent

    package static func < (one: Availability, other: Availability) -> Bool { one.rawValue < other.rawValue }
  }

  /// What it is called; the first name is the one that is printed.
  package let names: [String]
  package let leaf: UInt32
  package let register: Register
  package let bit: UInt8
  /// A feature is moved from `absent` when all of it works.
  package let availability: Availability

  private init(
    _ leaf: UInt32, _ register: Register, _ bit: UInt8, _ availability: Availability,
    _ names: String...
  ) {
    self.names = names
    self.leaf = leaf
    self.register = register
    self.bit = bit
    self.availability = availability
  }

  /// The feature of this name.
  package static func named(_ name: String) -> CPUFeature? { table.first { $0.names.contains(name) } }

  /// The processor has it.
  package var isPresent: Bool { availability != .absent }

  /// Every feature that has a name here.
  package static let table: [CPUFeature] = [
    CPUFeature(0x1, .edx, 0, .first, "fpu"),
    CPUFeature(0x1, .edx, 1, .absent, "vme"),
    CPUFeature(0x1, .edx, 2, .first, "de"),
    CPUFeature(0x1, .edx, 3, .first, "pse"),
    CPUFeature(0x1, .edx, 4, .first, "tsc"),
    CPUFeature(0x1, .edx, 5, .first, "msr"),
    CPUFeature(0x1, .edx, 6, .first, "pae"),
    CPUFeature(0x1, .edx, 7, .first, "mce"),
    CPUFeature(0x1, .edx, 8, .first, "cx8", "cmpxchg8b"),
    CPUFeature(0x1, .edx, 9, .first, "apic"),
    CPUFeature(0x1, .edx, 11, .first, "sep"),
    CPUFeature(0x1, .edx, 12, .first, "mtrr"),
    CPUFeature(0x1, .edx, 13, .first, "pge"),
    CPUFeature(0x1, .edx, 14, .first, "mca"),
    CPUFeature(0x1, .edx, 15, .first, "cmov"),
    CPUFeature(0x1, .edx, 16, .first, "pat"),
    CPUFeature(0x1, .edx, 17, .first, "pse36"),
    CPUFeature(0x1, .edx, 19, .first, "clflush", "clfsh"),
    CPUFeature(0x1, .edx, 23, .first, "mmx"),
    CPUFeature(0x1, .edx, 24, .first, "fxsr"),
    CPUFeature(0x1, .edx, 25, .first, "sse"),
    CPUFeature(0x1, .edx, 26, .first, "sse2"),
    CPUFeature(0x1, .edx, 28, .absent, "ht"),
    CPUFeature(0x1, .ecx, 0, .second, "pni", "sse3"),
    CPUFeature(0x1, .ecx, 1, .all, "pclmulqdq"),
    CPUFeature(0x1, .ecx, 3, .absent, "monitor"),
    CPUFeature(0x1, .ecx, 5, .absent, "vmx"),
    CPUFeature(0x1, .ecx, 9, .second, "ssse3"),
    CPUFeature(0x1, .ecx, 12, .absent, "fma"),
    CPUFeature(0x1, .ecx, 13, .second, "cx16"),
    CPUFeature(0x1, .ecx, 17, .all, "pcid"),
    CPUFeature(0x1, .ecx, 19, .second, "sse4.1", "sse4_1"),
    CPUFeature(0x1, .ecx, 20, .second, "sse4.2", "sse4_2"),
    CPUFeature(0x1, .ecx, 21, .second, "x2apic"),
    CPUFeature(0x1, .ecx, 22, .all, "movbe"),
    CPUFeature(0x1, .ecx, 23, .second, "popcnt"),
    CPUFeature(0x1, .ecx, 24, .second, "tsc-deadline"),
    CPUFeature(0x1, .ecx, 25, .all, "aes"),
    CPUFeature(0x1, .ecx, 26, .all, "xsave"),
    CPUFeature(0x1, .ecx, 28, .absent, "avx"),
    CPUFeature(0x1, .ecx, 29, .absent, "f16c"),
    CPUFeature(0x1, .ecx, 30, .all, "rdrand"),
    CPUFeature(0x1, .ecx, 31, .absent, "hypervisor"),
    CPUFeature(0x7, .ebx, 0, .all, "fsgsbase"),
    CPUFeature(0x7, .ebx, 1, .all, "tsc-adjust"),
    CPUFeature(0x7, .ebx, 3, .all, "bmi1"),
    CPUFeature(0x7, .ebx, 4, .absent, "hle"),
    CPUFeature(0x7, .ebx, 5, .absent, "avx2"),
    CPUFeature(0x7, .ebx, 7, .all, "smep"),
    CPUFeature(0x7, .ebx, 8, .all, "bmi2"),
    CPUFeature(0x7, .ebx, 9, .absent, "erms"),
    CPUFeature(0x7, .ebx, 10, .all, "invpcid"),
    CPUFeature(0x7, .ebx, 11, .absent, "rtm"),
    CPUFeature(0x7, .ebx, 18, .all, "rdseed"),
    CPUFeature(0x7, .ebx, 19, .all, "adx"),
    CPUFeature(0x7, .ebx, 20, .all, "smap"),
    CPUFeature(0x7, .ebx, 23, .all, "clflushopt"),
    CPUFeature(0x7, .ebx, 24, .all, "clwb"),
    CPUFeature(0x7, .ebx, 29, .all, "sha-ni"),
    CPUFeature(0x7, .ecx, 2, .all, "umip"),
    CPUFeature(0x7, .ecx, 3, .all, "pku"),
    CPUFeature(0x7, .ecx, 16, .all, "la57"),
    CPUFeature(0x7, .ecx, 22, .all, "rdpid"),
    CPUFeature(0x7, .ecx, 27, .all, "movdiri"),
    CPUFeature(0x7, .ecx, 28, .all, "movdir64b"),
    CPUFeature(0x7, .ecx, 31, .all, "pks"),
    CPUFeature(0x7, .edx, 4, .absent, "fsrm"),
    CPUFeature(0x7, .edx, 14, .all, "serialize"),
    // Leaf Dh stands for its subleaf 1.
    CPUFeature(0xD, .eax, 0, .all, "xsaveopt"),
    CPUFeature(0xD, .eax, 1, .all, "xsavec"),
    CPUFeature(0xD, .eax, 2, .all, "xgetbv1"),
    CPUFeature(0xD, .eax, 3, .all, "xsaves"),
    CPUFeature(0x8000_0001, .ecx, 0, .first, "lahf-lm", "lahf_lm"),
    CPUFeature(0x8000_0001, .ecx, 2, .absent, "svm"),
    CPUFeature(0x8000_0001, .ecx, 5, .all, "abm", "lzcnt"),
    CPUFeature(0x8000_0001, .ecx, 6, .absent, "sse4a"),
    CPUFeature(0x8000_0001, .ecx, 8, .all, "3dnowprefetch"),
    CPUFeature(0x8000_0001, .edx, 11, .first, "syscall"),
    CPUFeature(0x8000_0001, .edx, 20, .first, "nx"),
    CPUFeature(0x8000_0001, .edx, 26, .first, "pdpe1gb"),
    CPUFeature(0x8000_0001, .edx, 27, .all, "rdtscp"),
    CPUFeature(0x8000_0001, .edx, 29, .first, "lm"),
    CPUFeature(0x8000_0007, .edx, 8, .absent, "invtsc"),
    CPUFeature(0x8000_0008, .ebx, 0, .absent, "clzero"),
    CPUFeature(0x8000_0008, .ebx, 4, .absent, "rdpru"),
    CPUFeature(0x8000_0008, .ebx, 9, .absent, "wbnoinvd"),
  ]
}
