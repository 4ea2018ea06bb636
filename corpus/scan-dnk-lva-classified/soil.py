"""Makes clean page pictures look scanned: python3 soil.py PAGE.pgm... OUT.pdf (needs python3-pil)."""
import random, sys
from PIL import Image, ImageFilter

random.seed(1)
pages = []
for name in sys.argv[1:-1]:
    page = Image.open(name).convert("L").rotate(0.5, resample=Image.BICUBIC, fillcolor=255).filter(ImageFilter.GaussianBlur(0.5))
    dots = page.load()
    for _ in range(page.width * page.height // 150):
        x, y = random.randrange(page.width), random.randrange(page.height)
        dots[x, y] = max(0, min(255, dots[x, y] + random.randint(-120, 60)))
    pages.append(page)
pages[0].save(sys.argv[-1], resolution=150, save_all=True, append_images=pages[1:], quality=60)
