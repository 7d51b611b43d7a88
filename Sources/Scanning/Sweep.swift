import X86

/// What is left between the code that something leads to.
///
/// A stretch is decoded from its beginning to where code ends (a branch away, a return) or to known code. Where that
/// meets no undefined encoding and no middle of an instruction it counts as code, marked as swept; else as data, and the
/// next stretch begins at the next multiple of 16, where functions begin, or one byte on where nothing decoded.
struct Sweep {
  var region = 0
  var offset = 0
  /// Decoding what is dropped again costs: no more than four attempts for each byte in all.
  var spent = 0
  var alternativeSeeds: [UInt64] = []
}

extension CodeFinder {
  /// Looks at one more stretch.
  ///
  /// - Returns: false at the end.
  mutating func sweepOn() -> Bool {
    guard sweep.region < image.regions.count else { return false }
    let index = sweep.region
    let count = marks[index].count
    skipKnown(index, count)
    guard sweep.offset < count else {
      sweep.region += 1
      sweep.offset = 0
      sweep.spent = 0
      return true
    }
    if skipPadding(index, count) { return true }
    stretch(index, count)
    return true
  }

  private mutating func skipKnown(_ index: Int, _ count: Int) {
    var offset = sweep.offset
    while offset < count && marks[index][offset] != Mark.unknown {
      if marks[index][offset] == Mark.data { counts.dataBytes += 1 }
      offset += 1
    }
    sweep.offset = offset
  }

  /// INT3, and two or more zeros, which are no sensible instruction.
  private mutating func skipPadding(_ index: Int, _ count: Int) -> Bool {
    let base = image.regions[index].bytes.lowerBound
    let filler = image.contents[base + sweep.offset]
    guard filler == 0xCC || filler == 0 else { return false }
    var end = sweep.offset
    while end < count && marks[index][end] == Mark.unknown && image.contents[base + end] == filler { end += 1 }
    guard filler == 0xCC || end - sweep.offset > 1 || end == count || marks[index][end] != Mark.unknown else {
      return false
    }
    for byte in sweep.offset..<end { marks[index][byte] = Mark.padding }
    counts.paddingBytes += end - sweep.offset
    counts.decoded &+= 1 + (end - sweep.offset) / 16
    sweep.offset = end
    return true
  }

  private mutating func stretch(_ index: Int, _ count: Int) {
    let region = image.regions[index]
    let base = region.bytes.lowerBound
    let start = sweep.offset
    var offset = start
    var isCode = false
    // So long a stretch without an end is code whatever comes then.
    var left = 4096
    scan: while left > 0 {
      left -= 1
      counts.decoded &+= 1
      sweep.spent += 1
      guard
        let instruction = try? Instruction(
          decoding: window(base + offset, region.bytes.upperBound), codeSize: image.codeSize)
      else { break }
      var next = offset + Int(instruction.length)
      if let marker = emulationPrefix(instruction, base + offset, region.bytes.upperBound) { next = offset + marker }
      for byte in offset + 1..<next where marks[index][byte] != Mark.unknown { break scan }
      offset = next
      if instruction.endsFlow || offset == count || marks[index][offset] != Mark.unknown {
        isCode = true
        break
      }
    }
    if left == 0 { isCode = true }
    guard isCode else {
      // No instruction at all: the next byte may be one. Else the byte that broke it belongs to what is dropped.
      let aligned = (region.address &+ UInt64(start)) & 15
      let retry = offset == start ? start + 1 : sweep.spent < 4 * count ? start + 16 - Int(aligned) : offset + 1
      var end = start
      while end < min(retry, count) && marks[index][end] == Mark.unknown {
        marks[index][end] = Mark.data
        counts.dataBytes += 1
        end += 1
      }
      sweep.offset = max(end, start + 1)
      return
    }
    keep(index, start, offset)
  }

  /// Marks a stretch that has been decoded before as code.
  private mutating func keep(_ index: Int, _ start: Int, _ end: Int) {
    let region = image.regions[index]
    let base = region.bytes.lowerBound
    var offset = start
    while offset < end {
      guard
        let instruction = try? Instruction(
          decoding: window(base + offset, region.bytes.upperBound), codeSize: image.codeSize)
      else { break }
      let length = Int(instruction.length)
      take(instruction, index, offset, length, isSwept: true)
      if let marker = emulationPrefix(instruction, base + offset, region.bytes.upperBound) {
        offset = mark(marker, index, offset, isSwept: true)
      } else {
        offset += length
      }
    }
    sweep.offset = max(offset, start + 1)
  }
}
