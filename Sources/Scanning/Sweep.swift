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
  var nextHint = 0
  var hintsSpent = 0
  /// Letters up to here end without a NUL.
  var noTextBefore = 0
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
      sweep.noTextBefore = 0
      return true
    }
    if skipPadding(index, count) { return true }
    let text = sweep.offset < sweep.noTextBefore ? 0 : textLength(index, sweep.offset)
    if text == 0 {
      // Any later letter of the same run ends as this one does.
      while sweep.noTextBefore < count && isLetter(index, max(sweep.noTextBefore, sweep.offset)) {
        sweep.noTextBefore = max(sweep.noTextBefore, sweep.offset) + 1
      }
    } else {
      for byte in sweep.offset..<sweep.offset + text { marks[index][byte] = Mark.data }
      counts.dataBytes += text
      counts.decoded &+= 1 + text / 8
      sweep.offset += text
      return true
    }
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

  private func isLetter(_ index: Int, _ offset: Int) -> Bool {
    guard offset < marks[index].count, marks[index][offset] == Mark.unknown else { return false }
    let byte = image.contents[image.regions[index].bytes.lowerBound + offset]
    return 0x20...0x7E ~= byte || 9...13 ~= byte
  }

  /// How many bytes of text there are, its NUL included, in letters of one byte or two; 0 where there are fewer than five
  /// letters. Five printable bytes and a NUL are seldom code, and read as code they are full of INS and OUTS.
  func textLength(_ index: Int, _ start: Int) -> Int {
    let base = image.regions[index].bytes.lowerBound
    let count = marks[index].count
    func isZero(_ offset: Int) -> Bool {
      offset < count && marks[index][offset] == Mark.unknown && image.contents[base + offset] == 0
    }
    var end = start
    // A longer text is taken in pieces.
    while isLetter(index, end) && end - start < 4096 { end += 1 }
    if end - start >= 5 && (isZero(end) || end - start == 4096) { return end - start + (isZero(end) ? 1 : 0) }
    end = start
    while isLetter(index, end) && isZero(end + 1) && end - start < 512 { end += 2 }
    guard end - start >= 10, isZero(end) else { return 0 }
    return end - start + (isZero(end + 1) ? 2 : 1)
  }

  /// Where a stretch from a place ends; `nil` where it makes no sense as code. `broken` is where.
  func stretchEnd(_ index: Int, _ start: Int, spent: inout Int, broken: inout Int) -> Int? {
    let region = image.regions[index]
    let base = region.bytes.lowerBound
    let count = region.bytes.count
    var offset = start
    // So long a stretch without an end is code whatever comes then.
    for _ in 0..<4096 {
      spent += 1
      broken = offset
      guard
        let instruction = try? Instruction(
          decoding: window(base + offset, region.bytes.upperBound), codeSize: image.codeSize)
      else { return nil }
      var next = offset + Int(instruction.length)
      if let marker = emulationPrefix(instruction, base + offset, region.bytes.upperBound) { next = offset + marker }
      for byte in offset + 1..<next where marks[index][byte] != Mark.unknown { return nil }
      offset = next
      if instruction.endsFlow || offset == count || marks[index][offset] != Mark.unknown { return offset }
    }
    return offset
  }

  /// The same for a hint, counted.
  mutating func stretchEnd(_ index: Int, _ start: Int) -> Int? {
    var spent = 0
    var broken = start
    defer {
      counts.decoded &+= spent
      sweep.hintsSpent += spent + 16
    }
    return stretchEnd(index, start, spent: &spent, broken: &broken)
  }

  private mutating func stretch(_ index: Int, _ count: Int) {
    let start = sweep.offset
    var spent = 0
    var offset = start
    let end = stretchEnd(index, start, spent: &spent, broken: &offset)
    counts.decoded &+= spent
    sweep.spent += spent
    if let end {
      keep(index, start, end)
      sweep.offset = max(end, start + 1)
      return
    }
    // No instruction at all: the next byte may be one. Else the byte that broke it belongs to what is dropped.
    let aligned = (image.regions[index].address &+ UInt64(start)) & 15
    let retry = offset == start ? start + 1 : sweep.spent < 4 * count ? start + 16 - Int(aligned) : offset + 1
    var next = start
    while next < min(retry, count) && marks[index][next] == Mark.unknown {
      marks[index][next] = Mark.data
      counts.dataBytes += 1
      next += 1
    }
    sweep.offset = max(next, start + 1)
  }

  /// Marks a stretch that has been decoded before as code.
  mutating func keep(_ index: Int, _ start: Int, _ end: Int) {
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
  }
}
