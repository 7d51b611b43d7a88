import Foundation
import Guest
import Testing
import X86

/// The documentation's table against the code.
@Suite("What the handlers decode")
struct DecodeTableTests {
  /// Rows of the tables under a heading: the cells of each.
  func rows(under heading: String) throws -> [[String]] {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appending(path: "Sources/Machine/Documentation.docc/WhatTheHandlersDecode.md")
    let text = try String(contentsOf: path, encoding: .utf8)
    let section = text.split(separator: "\n## ").first { $0.hasPrefix(heading + "\n") } ?? ""
    return section.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst().map {
      $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  func examples(_ row: [String]) -> [[UInt8]] {
    (row.last ?? "").split(separator: "`").filter { $0.contains { $0 != " " } }.map {
      $0.split(separator: " ").compactMap { UInt8($0, radix: 16) }
    }
  }

  /// A machine with every pointer at a device.
  func machine(_ code: [UInt8]) -> DeviceMachine {
    DeviceMachine(code) {
      for register in GeneralRegister.allCases { $0.registers[register] = 0x7000_0100 }
      $0.registers[.rax] = 1
      $0.registers[.rcx] = 1
    }
  }

  @Test("Every example does what its table says", arguments: Model.allCases)
  func examples(model: Model) throws {
    let carried = try rows(under: "Carried out")
    let refused = try rows(under: "Refused")
    #expect(carried.count >= 10 && refused.count >= 7)
    for row in carried {
      #expect(!examples(row).isEmpty, "\(row)")
      for code in examples(row) {
        var machine = machine(code)
        #expect(machine.run(model) == .done, "\(row[0]): \(code)")
        #expect(!machine.device.cycles.isEmpty)
      }
    }
    for row in refused {
      #expect(!examples(row).isEmpty, "\(row)")
      for code in examples(row) {
        var machine = machine(code)
        guard case .fail(.unhandledInstruction) = machine.run(model) else {
          Issue.record("\(row[0]): \(code) is carried out")
          continue
        }
      }
    }
  }

  @Test("The names are all that there are")
  func names() throws {
    let documented = Set(try rows(under: "Carried out").flatMap { $0[0].split(separator: " ").map(String.init) })
    var found: Set<String> = []
    for escape: [UInt8] in [[], [0x0F], [0x0F, 0x38], [0x0F, 0x3A]] {
      for prefix: [UInt8] in [[], [0x66], [0xF2], [0xF3], [0x48]] {
        for opcode: UInt8 in 0...255 {
          for reg: UInt8 in 0..<8 {
            let code = prefix + escape + [opcode, reg << 3 | 7, 0, 0, 0, 0, 0, 0, 0, 0]
            var machine = machine(code)
            machine.guest.devicePages.insert(0)
            guard case .done = machine.trap(.sevES), let bytes = try? machine.guest.fetched(code),
              let instruction = try? Instruction(decoding: bytes, codeSize: .bits64)
            else { continue }
            found.insert("\(instruction.mnemonic)")
          }
        }
      }
    }
    #expect(found == documented)
  }
}

extension FakeGuest {
  /// Bytes as they are fetched.
  func fetched(_ code: [UInt8]) throws -> InstructionBytes {
    var bytes = InstructionBytes()
    for byte in code { bytes.append(byte) }
    return bytes
  }
}
