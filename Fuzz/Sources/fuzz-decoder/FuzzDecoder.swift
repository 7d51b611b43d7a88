import FuzzInput
import Inspection
import X86

/// Bytes as code of each size: length, text and the decoder's own idea of it must hold together.
enum FuzzDecoder {
  static func run(_ input: inout FuzzInput) {
    let size: CodeSize = [.bits64, .bits32, .bits16, .bits64][Int(input.byte() & 3)]
    var bytes = InstructionBytes()
    while !input.isAtEnd && bytes.count < 15 { bytes.append(input.byte()) }
    do throws(DecodeError) {
      let instruction = try Instruction(decoding: bytes, codeSize: size)
      precondition(1...UInt8(bytes.count) ~= instruction.length, "a length outside the bytes")
      // What comes after an instruction does not change it.
      var exact = InstructionBytes()
      for index in 0..<Int(instruction.length) { exact.append(bytes.bytes[index]) }
      let again = try Instruction(decoding: exact, codeSize: size)
      precondition(again.length == instruction.length && again.name == instruction.name, "bytes behind it matter")
      let whole = (0..<Int(instruction.length)).map { bytes.bytes[$0] }
      for syntax in Disassembly.Syntax.allCases {
        precondition(
          !Disassembly(instruction, bytes: whole, codeSize: size, syntax: syntax).text.isEmpty,
          "an instruction without text")
      }
    } catch {
      // The rest is missing, or there is no such instruction.
    }
  }
}

/// One input of libFuzzer, to the decoder.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDecoder(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = unsafe FuzzInput(bytes, count: count)
  FuzzDecoder.run(&input)
  return 0
}
