using System.Globalization;
using System.Net;
using System.Text;

namespace Ingest.Reading.Extraction.Texts;

/// <summary>Draws a typeset page as SVG: each word stretched to its box, nothing else, nothing active.</summary>
internal static class PageSketch
{
    public static byte[] Of(SeenPage page)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {page.Width} {page.Height}\" width=\"{page.Width}\" height=\"{page.Height}\">");
        svg.Append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><g font-family=\"serif\" lengthAdjust=\"spacingAndGlyphs\">");
        foreach (var word in page.Words)
        {
            var size = word.Box.Height / 1.15f;
            svg.Append(CultureInfo.InvariantCulture,
                $"<text x=\"{word.Box.Left:0.#}\" y=\"{word.Box.Top + 0.9f * size:0.#}\" font-size=\"{size:0.#}\" textLength=\"{word.Box.Width:0.#}\" lengthAdjust=\"spacingAndGlyphs\">");
            svg.Append(WebUtility.HtmlEncode(word.Text)).Append("</text>");
        }

        return Encoding.UTF8.GetBytes(svg.Append("</g></svg>").ToString());
    }
}
