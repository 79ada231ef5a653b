__version__: str

from .config import BackboneConfig as BackboneConfig, FeatureBackboneConfig as FeatureBackboneConfig
from .finding import BackboneInfo as BackboneInfo, backbone_info as backbone_info, find_backbones as find_backbones
from .listing import list_backbones as list_backbones

from .factory import (
    count_parameters as count_parameters, create_backbone as create_backbone, create_feature_backbone as create_feature_backbone,
    get_feature_channels as get_feature_channels, get_feature_info as get_feature_info, get_feature_strides as get_feature_strides)
from .export import export_backbone as export_backbone
from .timing import best_backbones as best_backbones, measure_speed as measure_speed
from .fast import make_fast as make_fast
from .training import freeze as freeze, param_groups as param_groups, unfreeze as unfreeze
