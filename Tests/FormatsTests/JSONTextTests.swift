import Canonical
import Testing

/// JSON taken apart without building anything of it.
@Suite struct JSONTextTests {
    static let notJSON = [
        "", " ", "{", "}", "[1,]", "[,1]", "[1 2]", "{\"a\":1,}", "{\"a\" 1}", "{a:1}", "{\"a\":}", "{1:2}",
        "\"a",
        "\"a\\", "\"a\\\"", "\"\n\"", "tru", "nul", "+1", "01", "-", "1.5", "1e3", "[1]]", "1 2", "[}", "'a'",
    ]

    @Test("What is no JSON, or has numbers that are not whole, is not read", arguments: notJSON)
    func isNone(_ text: String) { #expect(throws: JSONText.Problem.self) { try JSONText(Array(text.utf8)) } }

    @Test("Bytes that are no UTF-8 are not read", arguments: [[0x22, 0xFF, 0x22], [0x22, 0xC3, 0x22]])
    func isNoText(_ bytes: [UInt8]) { #expect(throws: JSONText.Problem.self) { try JSONText(bytes) } }

    @Test(
        "Nesting deeper than anything that is written is not read", arguments: ["[", "{\"a\":", "[{\"a\":"])
    func tooDeep(_ opening: String) {
        let text = String(repeating: opening, count: 100_000)
        #expect(throws: JSONText.Problem.self) { try JSONText(Array(text.utf8)) }
    }

    @Test("More values than anything that is written are not read")
    func tooMany() {
        let text = "[" + String(repeating: "0,", count: 600_000) + "0]"
        #expect(throws: JSONText.Problem.self) { try JSONText(Array(text.utf8)) }
    }

    static let escapes = [
        (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9\u20AC""#, "é€"),
        (#""\ud83d\ude00!""#, "😀!"), (#""Zoë""#, "Zoë"), (#""""#, ""),
    ]

    @Test("A text is read with its escapes", arguments: escapes)
    func escaped(_ written: String, _ read: String) throws {
        #expect(try JSONText(Array(written.utf8)).root.string == read)
    }

    @Test(
        "An escape that is none makes no text",
        arguments: [
            #""\x""#, #""\u12""#, #""\u12G4""#, #""\ud83d""#, #""\ud83d\n""#, #""\ud83dA""#, #""\ude00""#,
        ])
    func noEscape(_ written: String) throws { #expect(try JSONText(Array(written.utf8)).root.string == nil) }

    @Test(
        "A number is read where it fits, and is none where it does not",
        arguments: [
            ("0", 0), ("-12", -12), ("9223372036854775807", Int.max), ("9223372036854775808", nil),
            ("99999999999999999999999999", nil), ("true", nil), ("\"1\"", nil),
        ])
    func number(_ written: String, _ read: Int?) throws {
        #expect(try JSONText(Array(written.utf8)).root.number == read)
    }

    @Test("Members are found by name, however they are spaced and escaped, the first where one stands twice")
    func members() throws {
        let text = #" { "a" : [ 1 , { "b" : null } , "c" ] , "\u0064" : true , "a" : 2 } "#
        let root = try JSONText([0xEF, 0xBB, 0xBF] + Array(text.utf8)).root
        let items = Array(try #require(root["a"]).items)
        #expect(items.count == 3 && root["a"]?.count == 3)
        #expect(items[1]["b"]?.isNull == true)
        #expect(items[2].string == "c")
        #expect(root["d"]?.boolean == true)
        #expect(root["e"] == nil && root["a"]?["b"] == nil)
        #expect(Array(root.members).count == 3 && root.count == 3)
    }

    @Test("An object that is known is passed over, and one that only begins like it is read")
    func passedOver() throws {
        let known = Array(#"{"a":1}"#.utf8)
        let root = try JSONText(
            Array(#"{"x":{"a":1},"y":{"a":12},"z":"{\"a\":1}"}"#.utf8), passingOver: known
        ).root
        #expect(root["x"]?.isKnown == true && root["x"]?["a"] == nil)
        #expect(root["y"]?.isKnown == false && root["y"]?["a"]?.number == 12)
        #expect(root["z"]?.string == #"{"a":1}"#)
    }

    @Test("Members are found wherever they are looked for first, and nothing is found that is not there")
    func fromAnyPlace() throws {
        let root = try JSONText(Array(#"{"a":1,"b":[{"c":0}],"c":3,"a":4}"#.utf8)).root
        var place = root.firstMember
        #expect(root.member("a", at: &place)?.number == 1)
        #expect(root.member("c", at: &place)?.number == 3)
        #expect(root.member("a", at: &place)?.number == 4)
        #expect(root.member("b", at: &place)?.isList == true)
        #expect(root.member("d", at: &place) == nil)
        #expect(root.member("c", at: &place)?.number == 3)
    }

    @Test("Bytes are the same where every one of them is", arguments: [0, 1, 7, 8, 9, 16, 23])
    func sameBytes(_ count: Int) {
        let bytes = (0..<count).map { UInt8($0) }
        #expect(bytes.isSame(as: Array(bytes)))
        #expect(!bytes.isSame(as: bytes + [0]) && !(bytes + [0]).isSame(as: bytes))
        #expect(([9] + bytes).has(bytes, at: 1) && !bytes.has(bytes + [0], at: 0))
        for place in bytes.indices {
            var other = bytes
            other[place] ^= 1
            #expect(!bytes.isSame(as: other), "byte \(place)")
        }
    }

    @Test("Names stand in the order of their UTF-16 code units")
    func order() {
        // The example of RFC 8785, section 3.2.3, and what stands on either side of the surrogates.
        let names = [
            "\r", "1", "a", "ab", "\u{80}", "\u{F6}", "\u{20AC}", "\u{D7FF}", "\u{1F600}", "\u{10FFFF}",
            "\u{E000}",
            "\u{FB33}",
        ]
        for (index, name) in names.enumerated() {
            for (other, another) in names.enumerated() {
                #expect(Canonical.precedes(name, another) == (index < other), "\(index) and \(other)")
            }
        }
    }
}
