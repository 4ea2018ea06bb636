using System.Text.Json;
using Ingest.Model;

namespace Ingest.Web.Commands;

/// <summary>A read document as <c>ingest extract --format json</c> prints it.</summary>
public static class DocumentText
{
    public static string ToJson(Document document) => JsonSerializer.Serialize(
        new
        {
            document.Sha256,
            document.Language,
            document.Engine,
            pages = document.Pages.Select(page => new
            {
                page.Number,
                page.Width,
                page.Height,
                verdict = Wire.Word(page.Verdict),
                source = Wire.Word(page.Source),
                page.Figures,
                order = document.Orders.Where(order => order.Page == page.Number)
                    .Select(order => new { kept = Wire.Word(order.Kept), order.Columns, order.Disorder, order.ByPage, order.ByFile }).FirstOrDefault(),
                hidden = string.Join(' ', page.Hidden.Select(word => word.Text)),
                blocks = document.Blocks.Where(block => block.Page == page.Number)
                    .Select(block => new { kind = Wire.Word(block.Kind), block.Text, box = Wire.Box(block.Box) }),
            }),
            remarks = document.Remarks,
        },
        Wire.Json) + "\n";
}
