using System.Text.Json;
using Ingest.Tests.Ground;
using Microsoft.Playwright;

namespace Ingest.Browser.Tests;

/// <summary>axe-core, run in the page (which must have been opened with <c>BypassCSP</c>).</summary>
public static class Axe
{
    private static readonly string Script = Path.Combine(Repository.Root, "tests", "Ingest.Browser.Tests", "client", "node_modules", "axe-core", "axe.min.js");

    /// <summary>What it calls serious or critical on the page as it stands: light by all its rules, dark by those about colour, for nothing else differs.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page, string name)
    {
        await page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = Script });
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        var dark = await RunAsync("{ resultTypes: ['violations'], runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        return [.. Told(dark, "dark"), .. Told(await RunAsync("{ resultTypes: ['violations'] }"), "light")];

        async Task<JsonElement> RunAsync(string options) => (await page.EvaluateAsync<JsonElement>($"axe.run(document, {options})")).GetProperty("violations");

        IEnumerable<string> Told(JsonElement faults, string theme) => faults.EnumerateArray()
            .Where(fault => fault.GetProperty("impact").GetString() is "serious" or "critical")
            .Select(fault => $"{name}, {theme}: {fault.GetProperty("id").GetString()} – {fault.GetProperty("nodes")[0].GetProperty("html").GetString()} {fault.GetProperty("nodes")[0].GetProperty("failureSummary").GetString()}");
    }
}
