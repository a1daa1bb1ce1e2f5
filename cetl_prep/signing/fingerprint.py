"""The fingerprint of a public key as words that two people can compare over the telephone.

Eight words of a list of 256, one for each of the first eight bytes of the SHA-256 of the key: 64 bits. That is for
comparing by eye and ear; the program itself always compares the whole key.
"""

from hashlib import sha256

_LIST = """
    acid acorn actor album amber anchor angle apple apron arch arrow aspen atlas attic aunt
    autumn badge baker bamboo banjo barn basil basket beach bell bench berry birch bison blade
    blanket block bloom boat bolt bonnet book bottle bowl branch bread brick bridge broom brush
    bucket butter cabin cactus camel candle canoe canvas carbon carpet castle cedar cello chair
    chalk cherry chess chimney circle citrus clay cliff clock cloud clover coast cobalt coffee
    comet copper coral cotton cousin crane crayon cricket crown crystal cup curtain daisy dance
    denim desert diary dinner dolphin donkey door dragon drum eagle earth easel echo elbow elder
    ember engine fabric falcon feather ferry fiddle field fig finger flag flint flute forest
    fossil fox frost fruit galaxy garden garlic ginger glacier glass glove goat grape gravel
    guitar hammer harbor hazel helmet heron hill honey hotel igloo index inkwell iron island
    ivory jacket jade jasmine jelly jigsaw juniper kayak kernel kettle kitten koala ladder
    lagoon lamp lantern lark laundry leaf lemon letter lilac linen lion lobster lotus magnet
    mango maple marble meadow melon mint mirror moon mosaic moth muffin napkin nectar needle
    nickel noodle nutmeg oak oasis ocean olive onion orbit orchid otter oven owl oyster paddle
    panda paper parrot peach pebble pencil pepper piano pillow pine planet plum pocket pond
    poppy potato prairie pumpkin purple quartz quilt rabbit radish raven ribbon river robin
    rocket rose saddle saffron sail salmon sand saturn scarf school shell silver sparrow spoon
    spruce summer sunrise table tango teapot tiger timber tomato tulip turtle velvet violin
    wagon walnut
"""

WORDS = tuple(_LIST.split())
"""Never change a word or its place: fingerprints that people wrote down would no longer fit."""

LENGTH = 8


def words(public: bytes) -> tuple[str, ...]:
    """The eight words of a public key."""
    return tuple(WORDS[byte] for byte in sha256(public).digest()[:LENGTH])
