import Memory
import Processor
import Testing
import X86

/// SHA instructions, as an AMD EPYC of family 1Ah executed them: bytes; XMM1, XMM2 and XMM0 before, XMM1 after, low half
/// first.
@Suite struct HashingTests {
  private static let rows = [
    "0f38c8ca 6e1f832f1a566d16:20f9e757fe7c4ee5 a9b4fecd94099fd1:27818aeb55ff06b7 f253809b2985a1c6:fa6de5b622b110e5 a9b4fecd94099fd1:efc004c055ff06b7",
    "0f38c8ca 85f5fd061aebec65:9d940ba2213ee922 5ca43d59c643635e:6304b8084ef3ee ae84bc996b985382:61dc1f6edc4d999 5ca43d59c643635e:a7c807a0084ef3ee",
    "0f38c9ca 45bee01dfba83856:251f52d67e5e8d5d acad1edea8b900ef:35a400142203f2a7 a7fa65b2ac7cdf4c:708308f946fe866d 701ae009d9abcaf1:60a1b2cb85f6b50b",
    "0f38c9ca c682e41480f25382:b37db8e5cc810d99 799a6b0e16a851ee:6b797bb373897b26 9b4219808930de4b:d0e56ccf56dc1f76 adfb9fa7f37b28a4:75ff5cf14c735e1b",
    "0f38caca 38352a3b316d18bc:54f4d1906d7cf1f5 715a85f785ce8fc8:5e217bb4a1ad52f0 df8d50029a2b9ecb:28f7297c952aa9d5 7bf74be7b7bc3cfb:eab306c1384ce804",
    "0f38caca 29e3dd612eff6319:a716fdc89a0f7863 5aa0fa1f166cfb95:6285f516d19d7584 d6a7f43c5a5a0cb4:80d14cee2a5f3e56 7f1e4de887d0e703:ed171098815f04f9",
    "0f38cbca ed0d860478093651:3987330a90203e2a 1a2647a7a1f825c7:606186ea01eae925 76873b824dd2afda:2bfd4018bec998be 6f41ef03b6cdb837:f046f13a71e1e86e",
    "0f38cbca fdbe34f4ebbcc36c:8f0275d24d7ebc86 54aa9b6411c673e1:e12c63de4afdbb80 ebe36553ca1759f7:2a29e83e1e237201 a4c52e97657e9eed:419a192fa5fc049",
    "0f38ccca 87cbfce5aee3a82f:84966e6f12c2528a abc1cd78a4ae91f7:993aed546c2cdff1 42e7aceb316c587e:f81cde217f805f0e aab4729d3b331c6:e437d4a566c252be",
    "0f38ccca 7b6a7d4d3b25dc3d:d4ce0c0b177793a d634218408bea0c4:9b7b5b74a80890d9 cc41c43716e87036:96bb0de7d91eec6c 386d2ad545eea1c6:2e848c366afa7fc4",
    "0f38cdca b2e8b0b8291dbd80:1e7ac252b30c1afb 61f5d55371c59d66:33ceb3258f0a677e 4908aad04cb73570:8b208d36f97e2cf0 42e37ceaa891127d:f07394445e676019",
    "0f38cdca 9b0b62c12111727f:972d55c97cd81dd1 dbf0742bc4da3a9b:6001636fb18f32a1 98e6c3beefbf0451:afbd116ba1a707ae 38cdbf19a039ffb9:ff8eddd93cdc0835",
    "0f3accca00 a480831bb54ca36c:4bcc3b1d3b16a2c6 af8e82414518cae3:880992f21517a6f0 ff64d0c27275ae73:a0696ce4043cda8e 37ca75f28016fcd7:3a428d822a382f7",
    "0f3accca00 cacf5cb5d963365c:a89a343cccfd9f3e 3438a6a7a91d8e59:8bcefaf9e3c5c5db 4d53f7e7b85fc7e9:7fb5ae91e28020f9 d9bc7d75f4d9ce26:64a821da5a078730",
    "0f3accca01 1d7b50bb67bf384c:79365d23bafc832f ced4c8ed8fc5ccbc:b94191bf2f81e88d 3b9dc99df4c6a759:6ded25ef49f44135 9d43bbabc3c80369:f13cfb1e3cda953b",
    "0f3accca01 21df9bcba5d728f8:f3197fb68c74c146 d8a265d31d2c38ec:bfa4305d30be7ca1 5aef193f2c2ad9fd:d26d498927f49a1 7f2703e6668aa154:afedb36e82cfcb6b",
    "0f3accca02 b3dfbd05fc3e1897:67d5d1d20b8eb04b a7eede3d2111232:c1b14f89125c36ee 3b2a6d30458bbffc:abf9316b3140392 d993681c01c97fae:886c3ba99b147260",
    "0f3accca02 e987b2a64ea48fa4:a2aa7e2113967221 91bb418baa928e16:214d79456086bf83 b2fb4f1b411a7051:606014b4214f4786 51b91a73544feb3e:b6f3baaa279b873d",
    "0f3accca07 4bf6d794b35bbacb:7514e4273c353b0d c2330fbca960c364:6b9dacc60a95952f 6d36a05075d1beb0:a756822386e30e94 e83b32b4274d5277:d21dabaa05a341b0",
    "0f3accca07 67e5348ab4a95181:db0b5700e515ec7c 85afa8554a22c053:4a0d3dac1e051463 4f89a676fbaf885d:6e81f971bd13ffe5 2a5258b92b0d1a45:9d4a0d5984d7c315",
  ]

  @Test(arguments: rows) func matchesSilicon(_ row: String) throws {
    let fields = row.split(separator: " ")
    let code = stride(from: 0, to: fields[0].count, by: 2).compactMap {
      UInt8(fields[0].dropFirst($0).prefix(2), radix: 16)
    }
    let vectors = fields.dropFirst().map { field in field.split(separator: ":").compactMap { UInt64($0, radix: 16) } }
    try #require(vectors.count == 4 && vectors.allSatisfy { $0.count == 2 })
    let machine = try TestMachine()
    machine.processor.system.cr4.insert(.fxsave)
    for (register, vector) in zip([1, 2, 0] as [UInt8], vectors) {
      machine.processor.setVector(register, low: vector[0], high: vector[1])
    }
    machine.load(code)
    machine.step()
    #expect(machine.rip == TestMachine.code + UInt64(code.count))
    let result = machine.processor.vector(1)
    #expect(result.low == vectors[3][0] && result.high == vectors[3][1])
  }

  @Test func isUndefinedWithoutItsBit() throws {
    let machine = try TestMachine(cpuid: CPUIDTable([.init(1, nil, CPUIDResult(edx: 7 << 24))]))
    machine.processor.system.cr4.insert(.fxsave)
    machine.load([0x0F, 0x38, 0xC8, 0xCA])
    machine.step()
    #expect(machine.arrived == 6)
  }

  @Test func wantsAlignment() throws {
    let machine = try TestMachine()
    machine.processor.system.cr4.insert(.fxsave)
    machine[.rbx] = TestMachine.data + 8
    machine.load([0x0F, 0x38, 0xCB, 0x0B])
    machine.step()
    #expect(machine.arrived == 13)
  }
}
