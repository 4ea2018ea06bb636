using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Ingest.Storage;
using Sheet = DocumentFormat.OpenXml.Spreadsheet.Sheet;

namespace Ingest.Web.Registry.Downloads;

/// <summary>Tables as the sheets of an Excel workbook. Texts are written as texts, so none of them can be a formula.</summary>
public static class XlsxTable
{
    /// <summary>Excel's own limit of a cell.</summary>
    private const int LongestText = 32_767;

    private const uint Bold = 1;

    public static byte[] Write(params IReadOnlyList<FlatTable> tables)
    {
        using var memory = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(memory, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var sheets = new Sheets();
            foreach (var table in tables)
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                Write(part, table);
                sheets.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)sheets.Count() + 1, Name = table.Name });
            }

            workbook.Workbook = new Workbook(sheets);
        }

        return memory.ToArray();
    }

    private static void Write(WorksheetPart part, FlatTable table)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        // The header stays in sight while the rows scroll.
        writer.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        writer.WriteStartElement(new SheetData());
        Row(table.Columns.Select(column => Text(column.Name, Bold)));
        foreach (var row in table.Rows)
            Row(row.Select(Of));
        writer.WriteEndElement();
        writer.WriteEndElement();

        void Row(IEnumerable<Cell> cells)
        {
            writer.WriteStartElement(new Row());
            foreach (var cell in cells)
                writer.WriteElement(cell);
            writer.WriteEndElement();
        }
    }

    private static Cell Of(object? cell) => cell switch
    {
        null => new Cell(),
        // LibreOffice reads a workbook's own truth values as formulas.
        bool truth => Text(truth ? "true" : "false", 0),
        string text => Text(text, 0),
        IFormattable number => new Cell { DataType = CellValues.Number, CellValue = new CellValue(number.ToString(null, CultureInfo.InvariantCulture)) },
        _ => Text(cell.ToString()!, 0),
    };

    private static Cell Text(string text, uint style) => new()
    {
        DataType = CellValues.InlineString,
        StyleIndex = style,
        InlineString = new InlineString(new Text(Allowed(text)) { Space = SpaceProcessingModeValues.Preserve }),
    };

    /// <summary>XML has no words for most control signs and for half a pair of surrogates.</summary>
    private static string Allowed(string text)
    {
        var clean = text.Length > LongestText ? text[..(LongestText - 1)] + "…" : text;
        return clean.All(System.Xml.XmlConvert.IsXmlChar) ? clean : string.Concat(clean.EnumerateRunes()
            .Where(rune => rune.Value > char.MaxValue || System.Xml.XmlConvert.IsXmlChar((char)rune.Value)));
    }

    private static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill()),
        new Borders(new Border()),
        new CellFormats(new CellFormat(), new CellFormat { FontId = 1, ApplyFont = true }));
}
