using Ingest.Model;
using Ingest.Web.Commands;

namespace Ingest.Tests.Corpus;

/// <summary>The corpus as the reading rooms see it: verdicts, words, order, roles, hidden text.</summary>
public sealed class CorpusReadingTests
{
    public static TheoryData<string> Readable => [.. CorpusCase.Names.Where(name => CorpusCase.Open(name).Pages.Count > 0)];

    [Theory, MemberData(nameof(Readable))]
    public async Task Every_page_gets_the_verdict_a_person_would_give(string name)
    {
        if (CorpusGaps.Has(name, "verdicts"))
            return;
        var document = await CorpusReading.DocumentAsync(name);
        document.Pages.Select(page => new ExpectedPage(Wire.Word(page.Verdict), Wire.Word(page.Source))).ShouldBe(CorpusCase.Open(name).Pages);
    }

    [Theory, MemberData(nameof(Readable))]
    public async Task The_language_is_told(string name)
    {
        if (CorpusGaps.Has(name, "language"))
            return;
        (await CorpusReading.DocumentAsync(name)).Language.ShouldBe(CorpusCase.Open(name).Language);
    }

    [Theory, MemberData(nameof(Readable))]
    public async Task Sentences_are_read_whole_and_in_the_order_of_a_person(string name)
    {
        if (CorpusGaps.Has(name, "reads"))
            return;
        var text = Written.Plain(string.Join(' ', (await CorpusReading.DocumentAsync(name)).Passages.Select(passage => passage.Text)));
        var at = 0;
        foreach (var sentence in CorpusCase.Open(name).Reads.Select(Written.Plain))
        {
            text.ShouldContain(sentence, Case.Sensitive, "read whole");
            var found = text.IndexOf(sentence, at, StringComparison.Ordinal);
            found.ShouldBeGreaterThanOrEqualTo(at, $"out of order: {sentence}");
            at = found + sentence.Length;
        }
    }

    [Theory, MemberData(nameof(Readable))]
    public async Task Running_heads_are_marked_and_kept_from_the_coders(string name)
    {
        if (CorpusGaps.Has(name, "running-heads"))
            return;
        var document = await CorpusReading.DocumentAsync(name);
        foreach (var head in CorpusCase.Open(name).RunningHeads)
        {
            document.Blocks.Where(block => block.Kind == BlockKind.RunningHead).ShouldContain(block => block.Text.Contains(head, StringComparison.Ordinal), head);
            document.Passages.ShouldNotContain(passage => passage.Text.Contains(head, StringComparison.Ordinal), head);
        }
    }

    [Theory, MemberData(nameof(Readable))]
    public async Task Words_no_reader_sees_reach_no_coder_but_stay_in_the_record(string name)
    {
        if (CorpusGaps.Has(name, "hidden"))
            return;
        var document = await CorpusReading.DocumentAsync(name);
        var hidden = Written.Letters(string.Concat(document.Pages.SelectMany(page => page.Hidden).Select(word => word.Text)));
        var seen = Written.Letters(string.Concat(document.Passages.Select(passage => passage.Text)));
        foreach (var words in CorpusCase.Open(name).Hidden.Select(Written.Letters))
        {
            hidden.ShouldContain(words);
            seen.ShouldNotContain(words);
        }

        if (CorpusCase.Open(name).Hidden.Count > 0)
            document.Remarks.ShouldContain(remark => remark.Code == "hidden-text");
        else
            hidden.ShouldBeEmpty("nothing is hidden here");
    }

    [Theory, MemberData(nameof(Readable))]
    public async Task A_table_is_read_as_rows_and_cells(string name)
    {
        if (CorpusGaps.Has(name, "rows"))
            return;
        var expected = CorpusCase.Open(name).Rows;
        if (expected.Count > 0)
        {
            var table = (await CorpusReading.DocumentAsync(name)).Blocks.Where(block => block.Kind == BlockKind.Table).ShouldHaveSingleItem();
            table.Rows.Select(row => string.Join(" | ", row)).ShouldBe(expected.Select(row => string.Join(" | ", row)));
        }
    }

    public static TheoryData<string> Locked => [.. CorpusCase.Names.Where(name => CorpusCase.Open(name).Outcome == "quarantined")];

    [Theory, MemberData(nameof(Locked))]
    public async Task A_file_behind_a_password_says_so_and_how_to_go_on(string name)
    {
        if (CorpusGaps.Has(name, "reason"))
            return;
        var fault = await Should.ThrowAsync<IngestException>(() => CorpusReading.DocumentAsync(name));
        fault.Message.ShouldContain("password");
        fault.Remedy.ShouldContain("password");
    }
}
