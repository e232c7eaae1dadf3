import Testing

@testable import Stories
@testable import TargetSetting

@Suite struct UPNTests {
    @Test(
        "A UPN whose check letter fits is taken, in capitals or not, with spaces or without",
        arguments: [
            ("B801200005001", false), ("b801200005001", false), ("B80 120 000 5001", false),
            ("N926110010001", false), ("P207000016049", false), ("Z92611001000A", true),
        ])
    func taken(_ typed: String, isTemporary: Bool) throws {
        let upn = try UPN(typed)
        #expect(upn.description == typed.uppercased().filter { $0 != " " })
        #expect(upn.isTemporary == isTemporary)
    }

    @Test(
        "A check letter that does not fit is refused with the one that would",
        arguments: [("A801200005001", "B"), ("Q207000016049", "P"), ("B801200005010", "A")])
    func wrongLetter(_ typed: String, _ right: Character) {
        #expect(throws: Refusal.pupil(.upn(typed, checkLetter: right))) { try UPN(typed) }
    }

    @Test(
        "What is not of the form of a UPN is refused",
        arguments: [
            "", "B80120000500", "B8012000050011", "B80120000500I", "B80120000500S", "I801200005001",
            "BX01200005001", "8801200005001", "B８01200005001", "B80120000500é", "B801200005001\u{301}", "🙂",
        ])
    func notOfTheForm(_ typed: String) {
        #expect(throws: Refusal.pupil(.upn(typed, checkLetter: nil))) { try UPN(typed) }
    }

    @Test("Every slip in one place is found")
    func everySlip() throws {
        let right = Array("N926110010001")
        for place in 1..<13 {
            for digit in "0123456789" where digit != right[place] {
                var wrong = right
                wrong[place] = digit
                #expect(throws: Refusal.self, "\(String(wrong))") { try UPN(String(wrong)) }
            }
        }
    }
}
