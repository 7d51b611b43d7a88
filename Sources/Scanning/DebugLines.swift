/// Where a file has its line-number program and the strings of it.
struct DebugLineSections: Sendable {
  var program: Range<Int>?
  var lineStrings: Range<Int>?
  var strings: Range<Int>?
}
