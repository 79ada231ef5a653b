"""A name in, a ready image backbone out: any of timm's architectures, headless or as a feature pyramid.

Nothing heavy is imported until it is used: `import autotimm` costs milliseconds, torch comes with the first model.
"""

__version__ = "0.1.0"

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
del lazy_loader
