using Ingest.Web.Commands;

namespace Ingest.Tests.Web.Commands;

public sealed class NeedTests
{
    [Fact]
    public void What_running_needs_names_poppler_as_needed_and_leaves_out_what_only_tests_need()
    {
        Need.OfRunning.Single(need => need.Level == "needed").Package.ShouldBe("poppler-utils");
        Need.OfRunning.ShouldContain(need => need.Package == "tesseract-ocr-deu");
        Need.OfRunning.ShouldNotContain(need => need.Package == "chromium");
    }

    [Fact]
    public void A_program_on_the_path_and_a_file_on_the_disk_are_found_and_others_are_not()
    {
        new Need("bash", "sh", "useful", "").Find().ShouldEndWith("/sh");
        new Need("base-files", "/etc/os-release", "useful", "").Find().ShouldBe("/etc/os-release");
        new Need("x", "no-such-program", "useful", "").Find().ShouldBeNull();
        new Need("x", "/no/such/file", "useful", "").Find().ShouldBeNull();
    }
}
