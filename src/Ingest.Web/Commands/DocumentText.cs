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
                blocks = document.Blocks.Where(block => block.Page == page.Number)
                    .Select(block => new { kind = Wire.Word(block.Kind), block.Text, box = Wire.Box(block.Box) }),
            }),
            remarks = document.Remarks,
        },
        Wire.Json) + "\n";
}
