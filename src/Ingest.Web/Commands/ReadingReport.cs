using System.Globalization;
using Ingest.Model;
using Spectre.Console;

namespace Ingest.Web.Commands;

/// <summary>What <c>ingest extract --explain</c> prints: how each page was read, by which engine, in which order and why, and what a person should look at.</summary>
public static class ReadingReport
{
    public static void Write(Document document, IAnsiConsole console)
    {
        Say(console, $"{document.Name}: {document.Pages.Count} pages, language {document.Language}, read by {document.Engine}");
        console.Write(Pages(document));
        if (document.Remarks.Count == 0)
            Say(console, "Nothing to remark.");
        foreach (var remark in document.Remarks)
            Say(console, $"{remark.Code}: {remark.Message}");
    }

    private static Table Pages(Document document)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var (name, isNumber) in ((string, bool)[])[("Page", true), ("Verdict", false), ("Source", false), ("Characters", true), ("Letters", true),
            ("Language", true), ("Pictures", true), ("Hidden words", true), ("OCR", true), ("Order", false)])
            table.AddColumn(new TableColumn(name) { Alignment = isNumber ? Justify.Right : Justify.Left, NoWrap = isNumber });
        var orders = document.Orders.ToDictionary(order => order.Page);
        foreach (var page in document.Pages)
        {
            var figures = page.Figures;
            table.AddRow([.. ((string[])[Number(page.Number), Wire.Word(page.Verdict), Wire.Word(page.Source), Number(figures.Characters), Share(figures.LetterShare),
                Share(figures.DictionaryShare), Share(figures.ImageShare), Number(figures.HiddenWords), figures.OcrConfidence is { } sure ? Share(sure) : "",
                orders.TryGetValue(page.Number, out var order) ? Order(order) : ""]).Select(Markup.Escape)]);
        }

        return table;
    }

    private static string Order(PageOrder order) => order.Kept switch
    {
        OrderKept.Both => $"page and file agree; in {Number(order.Columns)} parts",
        OrderKept.File => $"of the file: {Points(order.ByFile)} a line against {Points(order.ByPage)}; {Share(order.Disorder)} of lines differ",
        _ => $"of the page: {Points(order.ByPage)} a line against {Points(order.ByFile)}; {Share(order.Disorder)} of lines differ; in {Number(order.Columns)} parts",
    };

    private static string Points(double? points) => (points ?? 0).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Share(double share) => share.ToString("0 %", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Say(IAnsiConsole console, string line) => console.WriteLine(line);
}
