/// The instructions of the tests, by name.
enum Assembly {
  static let nop: [UInt8] = [0x90]
  static let hlt: [UInt8] = [0xF4]
  static let cpuid: [UInt8] = [0x0F, 0xA2]
  static let rdtsc: [UInt8] = [0x0F, 0x31]
  static let ud2: [UInt8] = [0x0F, 0x0B]
  static let int3: [UInt8] = [0xCC]
  static let int1: [UInt8] = [0xF1]
  static let cli: [UInt8] = [0xFA]
  static let sti: [UInt8] = [0xFB]
  static let pushf: [UInt8] = [0x9C]
  static let popf: [UInt8] = [0x9D]
  static let iretq: [UInt8] = [0x48, 0xCF]
  static let iretd: [UInt8] = [0xCF]
  static let retfq: [UInt8] = [0x48, 0xCB]
  static let syscall: [UInt8] = [0x0F, 0x05]
  static let sysretq: [UInt8] = [0x48, 0x0F, 0x07]
  static let pushRAX: [UInt8] = [0x50]
  static let popRAX: [UInt8] = [0x58]
  static let ret: [UInt8] = [0xC3]
  static let incRAX: [UInt8] = [0x48, 0xFF, 0xC0]
  static let incRDX: [UInt8] = [0x48, 0xFF, 0xC2]
  static let decRCX: [UInt8] = [0x48, 0xFF, 0xC9]
  static let movRAXFromRBX: [UInt8] = [0x48, 0x8B, 0x03]
  static let movToRBXFromRAX: [UInt8] = [0x48, 0x89, 0x03]
  static let movByteToRBX: [UInt8] = [0x88, 0x03]
  static let movRAXFromRBP: [UInt8] = [0x48, 0x8B, 0x45, 0x00]
  static let jmpRBX: [UInt8] = [0xFF, 0xE3]
  static let jmpSelf: [UInt8] = [0xEB, 0xFE]
  static let movSSFromAX: [UInt8] = [0x8E, 0xD0]
  static let invlpgRBX: [UInt8] = [0x0F, 0x01, 0x3B]
  static let divRCX: [UInt8] = [0x48, 0xF7, 0xF1]
  static let lockIncRAX: [UInt8] = [0xF0, 0x48, 0xFF, 0xC0]
  static let vmcall: [UInt8] = [0x0F, 0x01, 0xC1]
  static let vmmcall: [UInt8] = [0x0F, 0x01, 0xD9]
  static let vmgexit: [UInt8] = [0xF3, 0x0F, 0x01, 0xD9]
  static let tdcall: [UInt8] = [0x66, 0x0F, 0x01, 0xCC]
  static let invd: [UInt8] = [0x0F, 0x08]
  static let wbinvd: [UInt8] = [0x0F, 0x09]
  static let inALFromDX: [UInt8] = [0xEC]
  static let inEAXFromDX: [UInt8] = [0xED]
  static let outDXFromAL: [UInt8] = [0xEE]
  static let outsb: [UInt8] = [0x6E]
  static let insb: [UInt8] = [0x6C]
  static let repMovsb: [UInt8] = [0xF3, 0xA4]
  static let repStosb: [UInt8] = [0xF3, 0xAA]
  static let repOutsb: [UInt8] = [0xF3, 0x6E]
  static let repInsb: [UInt8] = [0xF3, 0x6C]

  static func int(_ vector: UInt8) -> [UInt8] { [0xCD, vector] }
  static func jmp(_ offset: Int8) -> [UInt8] { [0xEB, UInt8(bitPattern: offset)] }
  static func jnz(_ offset: Int8) -> [UInt8] { [0x75, UInt8(bitPattern: offset)] }
  static func movEAX(_ value: UInt32) -> [UInt8] { [0xB8] + littleEndian(UInt64(value), 4) }
  static func movECX(_ value: UInt32) -> [UInt8] { [0xB9] + littleEndian(UInt64(value), 4) }
  static func movRBX(_ value: UInt64) -> [UInt8] { [0x48, 0xBB] + littleEndian(value, 8) }
  static func outDirect(_ port: UInt8) -> [UInt8] { [0xE6, port] }

  static func littleEndian(_ value: UInt64, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * $0)) }
  }
}
