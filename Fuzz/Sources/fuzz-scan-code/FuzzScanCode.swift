import FuzzImages
import FuzzInput
import Scanning
import X86
/// Flat code of each size at any address: what finds code in it.
enum FuzzScanCode {
  static func run(_ input: inout FuzzInput) {
    let kind = input.byte()
    let isReported = kind >> 3 == 31
    let size: CodeSize = [.bits64, .bits32, .bits16, .bits64][Int(kind & 3)]
    let base = kind & 4 == 0 ? 0x1000 : input.value()
    var bytes: [UInt8] = []
    while !input.isAtEnd { bytes.append(input.byte()) }
    do throws(ScanError) {
      FuzzImages.scan(try CodeImage(flat: bytes, base: base, codeSize: size), isReported: isReported)
    } catch {
      FuzzImages.check(error)
    }
  }
}

/// One input of libFuzzer, to the search for code.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzScanCode(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = unsafe FuzzInput(bytes, count: count)
  FuzzScanCode.run(&input)
  return 0
}
