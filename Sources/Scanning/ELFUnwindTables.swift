import X86

extension ELFFile {
  /// `.eh_frame_hdr` says where functions begin; Linux's ORC tables where instructions do.
  func collectUnwindTables(_ loaded: FileReader, _ placed: [Section], _ seeds: inout [UInt64]) {
    if let header = placed.first(where: { $0.name == ".eh_frame_hdr" && !$0.bytes.isEmpty }) {
      let begin = UInt64(header.bytes.lowerBound)
      // Version 1, a four-byte count, and a table of pairs of 32 bits relative to the section (LSB core, .eh_frame_hdr).
      if loaded.value(begin, 1) == 1, loaded.value(begin + 2, 1) == 3, loaded.value(begin + 3, 1) == 0x3B,
        let pointer = loaded.value(begin + 1, 1), pointer & 15 == 0x0B || pointer & 15 == 0x03,
        let count = loaded.value(begin + 8, 4)
      {
        let room = header.bytes.count >= 12 ? UInt64(header.bytes.count - 12) / 8 : 0
        for index in 0..<min(count, room) {
          guard let offset = loaded.signed32(begin + 12 + index * 8) else { break }
          seeds.append(header.address &+ UInt64(bitPattern: offset))
        }
      }
    } else if let frames = placed.first(where: { $0.name == ".eh_frame" && !$0.bytes.isEmpty }), !isRelocatable {
      collectFrames(loaded, frames, &seeds)
    }
    // Linux, arch/x86/include/asm/orc_types.h: six bytes an entry, the low four bits of the fifth say which register the
    // stack is found from, and 0 where it cannot be: such an entry may stand behind the end of code.
    if let addresses = placed.first(where: { $0.name == ".orc_unwind_ip" }),
      let entries = placed.first(where: { $0.name == ".orc_unwind" })
    {
      for index in 0..<min(addresses.bytes.count / 4, entries.bytes.count / 6) {
        let entry = entries.bytes.lowerBound + index * 6 + 4
        guard loaded.bytes[entry] & 15 != 0,
          let offset = loaded.signed32(UInt64(addresses.bytes.lowerBound + index * 4))
        else { continue }
        seeds.append(addresses.address &+ UInt64(index * 4) &+ UInt64(bitPattern: offset))
      }
    }
  }

  /// `.eh_frame` where no header indexes it, as in static executables (LSB core, "Exception Frames").
  private func collectFrames(_ loaded: FileReader, _ section: Section, _ seeds: inout [UInt64]) {
    let begin = UInt64(section.bytes.lowerBound)
    let end = UInt64(section.bytes.upperBound)
    // How the entries of a common one say where they begin.
    var encodings: [UInt64: UInt64] = [:]
    var place = begin
    while place + 8 <= end, let length = loaded.value(place, 4), length > 0, length < 0xFFFF_FFF0,
      length <= end - place - 4, length >= 4, let pointer = loaded.value(place + 4, 4)
    {
      let (common, overflow) = (place + 4).subtractingReportingOverflow(pointer)
      if pointer == 0 {
        encodings[place] = encoding(loaded, place + 8, place + 4 + length)
      } else if !overflow, let encoding = encodings[common] {
        let field = place + 8
        let address = section.address &+ (field - begin)
        switch encoding {
        // Relative to the field, signed 32 bits: what all compilers for AMD64 write.
        case 0x1B: if let offset = loaded.signed32(field) { seeds.append(address &+ UInt64(bitPattern: offset)) }
        case 0x03: if let value = loaded.value(field, 4) { seeds.append(value) }
        case 0x00: if let value = loaded.value(field, is64 ? 8 : 4) { seeds.append(value) }
        default: break
        }
      }
      place += 4 + length
    }
  }

  /// The `R` of a common entry's augmentation; 0, an absolute pointer, where there is none.
  private func encoding(_ loaded: FileReader, _ begin: UInt64, _ end: UInt64) -> UInt64 {
    let text = loaded.text(begin + 1)
    guard text.first == UInt8(ascii: "z") else { return 0 }
    var place = begin + 2 + UInt64(text.count)
    func skipNumber() {
      while place < end, let byte = loaded.value(place, 1) {
        place += 1
        if byte & 0x80 == 0 { return }
      }
    }
    // Alignment factors, the register of the return address, the augmentation's length.
    for _ in 0..<4 { skipNumber() }
    for letter in text.dropFirst() {
      guard place < end, let value = loaded.value(place, 1) else { return 0 }
      switch letter {
      case UInt8(ascii: "R"): return value
      case UInt8(ascii: "L"): place += 1
      // A personality routine, encoded in 2, 4 or 8 bytes.
      case UInt8(ascii: "P"): place += 1 + (value & 7 == 2 ? 2 : value & 7 == 3 ? 4 : 8)
      default: break
      }
    }
    return 0
  }
}
