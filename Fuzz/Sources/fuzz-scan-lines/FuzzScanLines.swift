import FuzzImages
import FuzzInput
import Scanning

/// Line-number programs of DWARF 2, 4 and 5.
enum FuzzScanLines {
  static func run(_ input: inout FuzzInput) {
    let kind = Int(input.byte())
    let program = FuzzImages.patched(FuzzImages.lines[kind % FuzzImages.lines.count], &input)
    do throws(ScanError) { FuzzImages.scanLines(try CodeImage(FuzzImages.withLines(program))) } catch {
      preconditionFailure("only the program was changed: \(error)")
    }
  }
}

/// One input of libFuzzer, to the reader of line numbers.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzScanLines(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = unsafe FuzzInput(bytes, count: count)
  FuzzScanLines.run(&input)
  return 0
}
